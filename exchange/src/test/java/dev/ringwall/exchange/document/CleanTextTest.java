package dev.ringwall.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void whatPeopleWriteStays() {
        assertThat(CleanText.of("Wasserwerk Süd – Pumpe 3 (水泵)")).isEqualTo("Wasserwerk Süd – Pumpe 3 (水泵)");
        assertThat(CleanText.of("👷\u200D♀️")).isEqualTo("👷\u200D♀️");
    }

    @Test
    void whatWouldSteerATerminalIsReplaced() {
        assertThat(CleanText.of("\u001b[31mred\u0007\u009b1m")).isEqualTo("\uFFFD[31mred\uFFFD\uFFFD1m");
    }

    @Test
    void whatWouldTurnTheDirectionOfReadingIsReplaced() {
        assertThat(CleanText.of("exe\u202Egpj.\u2066\u200F")).isEqualTo("exe\uFFFDgpj.\uFFFD\uFFFD");
    }

    @Test
    void linesBecomeOne() {
        assertThat(CleanText.of("a\nb\r\tc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void halfOfASurrogatePairIsReplaced() {
        assertThat(CleanText.of("a\uD800b")).isEqualTo("a\uFFFDb");
    }
}

package dev.ringwall.exchange.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextWidthTest {

    private static final TextWidth.Room ROOM = new TextWidth.Room(100, 40, 2, 12, true);

    @Test
    void aLongNameGoesOnInASecondLine() {
        assertThat(TextWidth.lines("Raw water supply", ROOM)).isEqualTo(List.of("Raw", "water supply"));
    }

    @Test
    void whatDoesNotFitIsCutAndSaysSo() {
        assertThat(TextWidth.lines("Dosing of coagulants and flocculants", ROOM))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aLetterFromAfarIsTakenForWide() {
        assertThat(TextWidth.of("水", 10, false)).isGreaterThanOrEqualTo(TextWidth.of("w", 10, false));
    }

    @Property(tries = 300)
    void noLineIsWiderThanItsRoom(@ForAll @StringLength(max = 60) String text) {
        List<String> lines = TextWidth.lines(text, ROOM);
        assertThat(lines.size()).isBetween(1, 2);
        assertThat(TextWidth.of(lines.getFirst(), 12, true)).isLessThanOrEqualTo(60);
        assertThat(TextWidth.of(lines.getLast(), 12, true)).isLessThanOrEqualTo(100);
    }
}

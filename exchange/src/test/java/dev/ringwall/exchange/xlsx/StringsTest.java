package dev.ringwall.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StringsTest {

    private final Strings strings = new Strings();

    @Test
    void aTextHasOneNumberHoweverManyComeBetween() {
        for (int use = 0; use < 2; use++) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(strings.number("text " + i)).isEqualTo(i);
            }
        }
    }

    @Test
    void textsOfOneHashAreTwo() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(strings.number("Aa")).isZero();
        assertThat(strings.number("BB")).isOne();
        assertThat(strings.number("Aa")).isZero();
    }

    @Test
    void blanksAtTheEndsAndLinesAreKept() throws IOException {
        strings.number(" before");
        strings.number("two\nlines");
        strings.number("\n");
        strings.number("plain");
        strings.number("plain");
        assertThat(written())
                .contains(" count=\"5\" uniqueCount=\"4\"")
                .contains("<si><t xml:space=\"preserve\"> before</t></si>")
                .contains("<si><t>two\nlines</t></si>")
                .contains("<si><t xml:space=\"preserve\">\n</t></si>")
                .contains("<si><t>plain</t></si>");
    }

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        strings.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

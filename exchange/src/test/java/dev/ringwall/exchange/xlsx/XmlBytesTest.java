package dev.ringwall.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.document.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlBytesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XmlBytes xml = new XmlBytes(out);

    @Test
    void textsAreThoseOfMarkup() throws IOException {
        List<String> texts = List.of(
                "",
                "plain",
                "a & b < c > \"d\" 'e'",
                "Prüfer",
                "\u001b[31m\u202e",
                "two\nlines",
                "\ud83d\ude00",
                "~\u007f");
        Markup markup = new Markup();
        for (String text : texts) {
            xml.text(text);
            markup.lines(text);
        }
        assertThat(written()).isEqualTo(markup.drain());
    }

    @Test
    void numbersHaveAllTheirDigits() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (long number : new long[] {0, 9, 10, 1_048_576, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            xml.number(number).put(XmlBytes.ascii(" "));
            expected.append(number).append(' ');
        }
        assertThat(written()).isEqualTo(expected.toString());
    }

    @Test
    void whatIsLongerThanTheBufferComesWhole() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (String text :
                List.of("a".repeat(40_000), "b".repeat(40_000), "c".repeat(70_000), "&".repeat(70_000), "d")) {
            xml.text(text).number(7);
            expected.append(text.replace("&", "&amp;")).append(7);
        }
        assertThat(written()).isEqualTo(expected.toString());
    }

    private String written() throws IOException {
        xml.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}

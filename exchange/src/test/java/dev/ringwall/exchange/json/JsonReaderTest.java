package dev.ringwall.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void valuesHaveTheirPlace() {
        Written root = read("{\n  \"a\": [1.50, \"x\", null, true]\n}").root().orElseThrow();
        Written.Sequence list =
                (Written.Sequence) ((Written.Fields) root).find("a").orElseThrow();

        assertThat(list.items())
                .extracting(item -> ((Written.Text) item).text())
                .containsExactly("1.50", "x", "null", "true");
        assertThat(((Written.Text) list.items().get(2)).isNothing()).isTrue();
        assertThat(list.items().getFirst().span().line()).isEqualTo(2);
        assertThat(list.items().getFirst().span().column()).isEqualTo(9);
    }

    @Test
    void whatIsNoJsonIsSaidWithItsPlace() {
        for (String text : List.of("", "{", "[1,", "{\"a\" 1}", "[1] [2]", "{'a': 1}", "[NaN]", "\"x")) {
            assertThat(read(text).fault().orElseThrow().code()).as(text).isEqualTo(IssueCode.BROKEN_JSON);
        }
        assertThat(read("{\n\"a\": x}").fault().orElseThrow().toString())
                .isEqualTo("x.json:2:6: error: expected JSON, got something that is none [broken-json]");
    }

    @Test
    void depthAndLengthAreLimited() {
        assertThat(read("[".repeat(100)).fault().orElseThrow().code()).isEqualTo(IssueCode.TOO_DEEP);
        assertThat(read("\"" + "x".repeat(70_000) + "\"").fault().orElseThrow().code())
                .isEqualTo(IssueCode.TOO_DEEP);
    }

    private static JsonReader.Document read(String text) {
        return JsonReader.read(text, "x.json", Limits.DEFAULT);
    }
}

package dev.ringwall.exchange.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void everyValueKnowsItsPlaceAndItsCharacters() {
        String text = "a: 1\nb:\n  - \"two\"\n";
        Written.Fields root = (Written.Fields) read(text);
        Written.Sequence list = (Written.Sequence) root.find("b").orElseThrow();
        Span two = list.items().getFirst().span();

        assertThat(two.line()).isEqualTo(3);
        assertThat(two.column()).isEqualTo(5);
        assertThat(text.substring(two.start(), two.end())).isEqualTo("\"two\"");
    }

    @Test
    void charactersOutsideTheBasicPlaneDoNotMoveWhatFollows() {
        String text = "a: \uD835\uDCB3\nb: here\n";
        Span here = ((Written.Fields) read(text)).find("b").orElseThrow().span();

        assertThat(text.substring(here.start(), here.end())).isEqualTo("here");
    }

    @Test
    void noPieceEndsInsideACharacter() {
        for (int shift = 0; shift < 2; shift++) {
            String text =
                    "a: [" + "x".repeat(shift) + "\uD835\uDCB3, \uD835\uDCB3\uD835\uDCB3,\n".repeat(200_000) + "]\n";
            Written.Sequence list =
                    (Written.Sequence) ((Written.Fields) read(text)).find("a").orElseThrow();

            assertThat(list.items()).hasSize(400_000);
        }
    }

    @Test
    void anAliasIsItsValueAtItsOwnPlace() {
        Written.Fields root = (Written.Fields) read("a: &x [1, 2]\nb: *x\n");
        Written.Sequence first = (Written.Sequence) root.find("a").orElseThrow();
        Written.Sequence second = (Written.Sequence) root.find("b").orElseThrow();

        assertThat(second.items()).isEqualTo(first.items());
        assertThat(second.span().line()).isEqualTo(2);
    }

    @Test
    void anAliasOfItselfIsRefused() {
        assertThat(YamlReader.read("a: &x [*x]\n", Limits.DEFAULT).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(IssueCode.BROKEN_YAML));
    }

    @Test
    void oneFileHoldsOneDocument() {
        assertThat(YamlReader.read("a: 1\n---\nb: 2\n", Limits.DEFAULT).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.sentence()).isEqualTo("expected one document, got a second one");
        });
    }

    @Test
    void controlCharactersAreNoYaml() {
        assertThat(YamlReader.read("a: \u0007\n", Limits.DEFAULT).fault())
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(IssueCode.BROKEN_YAML));
    }

    private static Written read(String text) {
        return YamlReader.read(text, Limits.DEFAULT).root().orElseThrow();
    }
}

package dev.ringwall.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.exchange.carried.CarriedFiles;
import dev.ringwall.exchange.carried.YamlBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {

    private static final Words WORDS = words("""
            evidence:
              expired: "{0} was good until {1}"
              deeper:
                said: it isn't {1}, it's {0}
            report:
              title: A plant, assessed
            """);

    @Test
    void aSentenceIsSaidOfItsFacts() {
        assertThat(WORDS.sentence("evidence.expired", List.of("evidence `e-1`", "2026-03-01")))
                .isEqualTo("evidence `e-1` was good until 2026-03-01");
    }

    @Test
    void factsStandWhereTheSentenceWantsThem() {
        assertThat(WORDS.sentence("evidence.deeper.said", List.of("a", "b"))).isEqualTo("it isn't b, it's a");
    }

    @Test
    void aFactIsNeverReadAsASentence() {
        assertThat(WORDS.sentence("evidence.expired", List.of("{1}", "$1 \\ {0}")))
                .isEqualTo("{1} was good until $1 \\ {0}");
    }

    @Test
    void factsThatASentenceDoesNotNameAreLeftOut() {
        assertThat(WORDS.sentence("report.title", List.of("left out"))).isEqualTo("A plant, assessed");
        assertThat(WORDS.sentence("report.title")).isEqualTo("A plant, assessed");
    }

    @Test
    void aMissingFactIsTheCallersMistake() {
        assertThatThrownBy(() -> WORDS.sentence("evidence.expired", List.of("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sentence `evidence.expired` needs a fact {1}, got 1 facts");
    }

    @Test
    void anUnknownKeyIsTheCallersMistake() {
        assertThatThrownBy(() -> WORDS.sentence("evidence.nothing")).hasMessage("no sentence `evidence.nothing`");
        assertThat(WORDS.template("evidence")).isEmpty();
    }

    @Test
    void keysAndPlaceholdersAreListed() {
        assertThat(WORDS.keys()).containsExactly("evidence.deeper.said", "evidence.expired", "report.title");
        assertThat(WORDS.placeholders("evidence.deeper.said")).containsExactly(0, 1);
        assertThat(WORDS.placeholders("report.title")).isEmpty();
    }

    @Test
    void aKeyThatIsThereTwiceIsNamedWithItsLine() {
        assertThatThrownBy(() -> words("a: 1\nb: 2\na: 3\n")).hasMessage("test.yaml, line 3: `a` twice");
    }

    @Test
    void aLanguageNeedsOnlyItsFileAndFallsBackToEnglish(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("en.yaml"), "a:\n  one: one\n  two: two\n");
        Files.writeString(folder.resolve("de.yaml"), "a:\n  two: zwei\n");
        CarriedFiles files = CarriedFiles.in(folder);
        assertThat(Words.read(files, "de").sentence("a.one")).isEqualTo("one");
        assertThat(Words.read(files, "de").sentence("a.two")).isEqualTo("zwei");
        assertThat(Words.read(files, "fr").sentence("a.two")).isEqualTo("two");
    }

    @Test
    void theLanguagesAreThoseThatHaveAFile() {
        assertThat(Words.languages()).contains("en").doesNotContain("xx");
    }

    @Test
    void theEnglishWordsAreCarriedAndNumberTheirFactsWithoutAHole() {
        Words english = Words.read("en");
        assertThat(english.keys()).isNotEmpty().allSatisfy(key -> {
            List<Integer> numbers = english.placeholders(key);
            assertThat(english.template(key).orElseThrow().replaceAll("\\{\\d}", ""))
                    .doesNotContain("{", "}");
            assertThat(numbers)
                    .isEqualTo(IntStream.range(0, numbers.size()).boxed().toList());
        });
    }

    /** What a reader of another language sees is never half in English, and is said of the same facts. */
    @Test
    void everyLanguageSaysWhatEnglishSays() {
        Words english = Words.read("en");
        assertThat(Words.languages()).contains("de");
        for (String language : Words.languages()) {
            Words words = Words.of(CarriedFiles.under("words").read(language + ".yaml"));
            assertThat(words.keys())
                    .as(language)
                    .isEqualTo(english.keys())
                    .allSatisfy(key -> assertThat(words.placeholders(key))
                            .as(language + " " + key)
                            .isEqualTo(english.placeholders(key)));
        }
    }

    private static Words words(String yaml) {
        return Words.of(YamlBlocks.read("test.yaml", yaml));
    }
}

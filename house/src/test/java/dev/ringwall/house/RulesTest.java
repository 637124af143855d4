package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.rules.Rule;
import dev.ringwall.engine.assessment.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is three pieces of one name: the predicate, its words, its case. */
class RulesTest {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root", ".."));

    @Test
    void everyRuleHasItsWordsAndNoWordsAreSpare() throws IOException {
        assertThat(names(ROOT.resolve("catalog/rules"))).containsExactlyInAnyOrderElementsOf(rules());
    }

    @Test
    void everyRuleHasItsCase() throws IOException {
        assertThat(rules()).isNotEmpty();
        assertThat(names(ROOT.resolve("cases/rules"))).containsAll(rules());
    }

    @Test
    void everyRuleIsListedOnce() {
        assertThat(rules()).doesNotHaveDuplicates();
    }

    private static List<String> rules() {
        return Rules.ALL.stream().map(Rule::name).toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .toList();
        }
    }
}

package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Rollup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference says what the program does: what follows from it is written by {@code ./dev docs} and compared here. */
@Tag("docs")
class ReferenceTest {

    private static final Path FOLDER = Repository.ROOT.resolve("docs/reference");

    /** Written by hand, or by a test of the reader whose issues they are. */
    private static final List<String> OTHERS = List.of("issues.md");

    @TestFactory
    Stream<DynamicTest> everyPageIsWhatDevDocsWrites() throws IOException {
        Map<String, String> pages = Reference.pages();
        assertThat(pages).hasSizeGreaterThan(20);
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> compare(page.getKey(), page.getValue())));
    }

    private static void compare(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Repository.isRewriting()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("written by ./dev docs").exists();
        assertThat(Files.readString(file))
                .as(name + " is what ./dev docs writes")
                .isEqualTo(text);
    }

    /** The page of a rule that was taken away goes away too. */
    @Test
    void noPageIsSpare() throws IOException {
        Map<String, String> pages = Reference.pages();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                String name = FOLDER.relativize(file).toString();
                boolean isSpare = !pages.containsKey(name) && !OTHERS.contains(name);
                if (isSpare && Repository.isRewriting()) {
                    Files.delete(file);
                } else {
                    assertThat(isSpare).as(name).isFalse();
                }
            }
        }
    }

    @Test
    void everyCommandIsListed() {
        assertThat(Reference.commands()).contains("init", "validate", "assess", "report", "rules");
    }

    @Test
    void everyRuleIsSeenToFindSomething() throws IOException {
        assertThat(RulePages.all())
                .allSatisfy((name, page) -> assertThat(page).as(name).doesNotContain("```text\n```"));
    }

    @Test
    void theGlossaryKnowsTheWordsOfTheDomain() throws IOException {
        String glossary = Files.readString(FOLDER.resolve("glossary.md")).toLowerCase(Locale.ROOT);
        assertThat(words(FoundationalRequirement.values())).allMatch(glossary::contains);
        assertThat(words(Rollup.Way.values())).allMatch(glossary::contains);
        assertThat(words(Finding.Kind.values())).allMatch(glossary::contains);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }
}

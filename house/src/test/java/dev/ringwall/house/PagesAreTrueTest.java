package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of README, CONTRIBUTING and docs/ is typed, and prints what the page says. */
@Tag("docs")
class PagesAreTrueTest {

    private static final String CASES = "cases";
    private static final Pattern IN_A_SENTENCE = Pattern.compile("`(?:\\./)?ringwall ([^`]+)`");

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatThePageSays() throws IOException, InterruptedException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(20);
        checkOut();
        return pages.stream()
                .map(page ->
                        DynamicTest.dynamicTest(Repository.ROOT.relativize(page).toString(), () -> {
                            tidy();
                            assertThat(Walkthrough.faults(page)).isEmpty();
                        }));
    }

    @Test
    void everyCommandInASentenceIsOne() throws IOException, InterruptedException {
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            unknown.addAll(unknown(page));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatIsNotTrueIsFound(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                ```console
                $ ./ringwall --version
                ringwall 7
                $ ./ringwall --version
                …
                $ ./dev nonsense
                $ ls
                $ ./ringwall validate nowhere
                …
                ```
                ```diff no-such.txt
                -old
                +new
                ```
                ```yaml from=cases/water-treatment/plant.yaml
                nobody wrote this
                ```
                ```yaml
                nobody reads this
                ```
                ```sh
                ./ringwall assess nowhere
                ```
                """);
        Files.writeString(Path.of("no-such.txt"), "other\n");
        assertThat(Walkthrough.faults(page, false))
                .hasSize(8)
                .anyMatch(fault -> fault.startsWith("page.md, line 2: `./ringwall --version` prints\nringwall "))
                .anyMatch(fault -> fault.startsWith("page.md, line 22: `./ringwall assess nowhere` ends with 4"))
                .contains(
                        "page.md, line 6: expected a word that ./dev knows, got `./dev nonsense`",
                        "page.md, line 7: expected ./ringwall or ./dev, got `ls`",
                        "page.md, line 8: `./ringwall validate nowhere` ends with 4; expected `$ echo $?` after it",
                        "page.md, line 11: expected the old lines once in no-such.txt",
                        "page.md, line 15: expected these lines in cases/water-treatment/plant.yaml",
                        "page.md, line 18: expected the name of a file, or `from=` and one of the checkout");
    }

    @Test
    void whatIsPrintedIsWrittenIntoThePage(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                ```console
                $ ./ringwall validate nowhere
                all is well
                $ echo $?
                0
                ```
                as it is
                """);
        assertThat(Walkthrough.faults(page, true)).isEmpty();
        assertThat(page).content().contains("nowhere").endsWith("$ echo $?\n4\n```\nas it is\n");
        assertThat(Walkthrough.faults(page, false)).isEmpty();
    }

    @Test
    void aCommandThatIsNoneIsFoundInASentence(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "Use `ringwall asses x`, `ringwall assess x --every` or `ringwall assess x --all`.");
        assertThat(unknown(page)).containsExactly("page.md: ringwall asses x", "page.md: ringwall assess x --every");
    }

    private static List<String> unknown(Path page) throws IOException {
        Shell shell = new Shell();
        List<String> commands = Reference.commands();
        List<String> unknown = new ArrayList<>();
        Matcher found = IN_A_SENTENCE.matcher(Files.readString(page));
        while (found.find()) {
            List<String> words = Shell.words(found.group(1));
            boolean isCommand = commands.contains(words.getFirst());
            List<String> asked = isCommand ? List.of(words.getFirst(), "--help") : List.of("--help");
            String help = String.join("\n", shell.run(asked));
            boolean known = words.stream()
                    .filter(word -> word.startsWith("-") && word.length() > 1)
                    .allMatch(option -> help.matches("(?s).*" + Pattern.quote(option) + "\\b.*"));
            if (!known || (!isCommand && !words.getFirst().startsWith("-"))) {
                unknown.add(page.getFileName() + ": ringwall " + found.group(1));
            }
        }
        return unknown;
    }

    private static List<Path> pages() throws IOException, InterruptedException {
        return Repository.pages().stream()
                .filter(page -> isWalkedThrough(Repository.ROOT.relativize(page).toString()))
                .toList();
    }

    private static boolean isWalkedThrough(String page) {
        return page.equals("README.md") || page.equals("CONTRIBUTING.md") || page.startsWith("docs/");
    }

    /** Pages are walked through in the folder of this process, where a reader has the checkout: its cases are all there is. */
    private static void checkOut() throws IOException {
        empty(_ -> true);
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(CASES))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = Path.of(Repository.ROOT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Nothing that one page made is there for the next. */
    private static void tidy() throws IOException {
        empty(file -> !file.startsWith(CASES));
    }

    private static void empty(Predicate<Path> goes) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        assertThat(folder).as("a folder that may be emptied").hasFileName("walkthrough");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && goes.test(folder.relativize(file))) {
                    Files.delete(file);
                }
            }
        }
    }
}

package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of README, CONTRIBUTING and docs/ is typed, and prints what the page says. */
class PagesAreTrueTest {

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatThePageSays() throws IOException, InterruptedException {
        copy("cases");
        List<Path> pages = Repository.pages().stream()
                .filter(page -> isWalkedThrough(Repository.ROOT.relativize(page).toString()))
                .toList();
        assertThat(pages).hasSizeGreaterThan(10);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(
                        Repository.ROOT.relativize(page).toString(),
                        () -> assertThat(Walkthrough.faults(page)).isEmpty()));
    }

    private static boolean isWalkedThrough(String page) {
        return page.equals("README.md") || page.equals("CONTRIBUTING.md") || page.startsWith("docs/");
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
                ```
                ```diff no-such.txt
                -old
                +new
                ```
                """);
        Files.writeString(Path.of("no-such.txt"), "other\n");
        assertThat(Walkthrough.faults(page))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("page.md, line 2: `./ringwall --version` prints"))
                .contains(
                        "page.md, line 6: expected a word that ./dev knows, got `./dev nonsense`",
                        "page.md, line 7: expected ./ringwall or ./dev, got `ls`",
                        "page.md, line 9: expected the old lines once in no-such.txt");
    }

    /** Pages are walked through in the folder of this process, where a reader has the checkout. */
    private static void copy(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = Path.of(Repository.ROOT.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every case of {@code cases/} through the command line, byte for byte. With {@code -Dringwall.golden=rewrite} what is
 * expected is written instead; a file that no command of its case writes is an error either way.
 */
@Tag("golden")
class CasesTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final boolean REWRITES = "rewrite".equals(System.getProperty("ringwall.golden"));

    @TempDir
    private static Path scratch;

    @TestFactory
    Stream<DynamicNode> everyCasePrintsWhatItPrinted() throws IOException {
        return cases().stream().map(CasesTest::node);
    }

    @Test
    void thereAreCasesAndEachSaysWhatToRun() throws IOException {
        assertThat(cases()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.title()).isNotBlank();
            assertThat(each.commands()).isNotEmpty();
        });
    }

    private static List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("CASE.md"))
                    .sorted()
                    .map(Case::read)
                    .toList();
        }
    }

    private static DynamicNode node(Case each) {
        Stream<DynamicNode> commands = each.commands().stream()
                .map(command ->
                        DynamicTest.dynamicTest(command.file() + ": " + command.args(), () -> run(each, command)));
        DynamicNode spare = DynamicTest.dynamicTest("nothing is spare", () -> nothingIsSpare(each));
        return DynamicContainer.dynamicContainer(
                CASES.relativize(each.folder()).toString(), Stream.concat(commands, Stream.of(spare)));
    }

    private static void run(Case each, Case.Command command) throws IOException {
        String printed = print(each, command);
        Path expected = each.folder().resolve("expected").resolve(command.file());
        if (REWRITES) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, printed);
        }
        assertThat(expected).as("written by ./dev golden").exists();
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    /** What was asked for, and below it what was remarked and how it ended, where that is not nothing. */
    private static String print(Case each, Case.Command command) throws IOException {
        Path out = Files.createTempDirectory(scratch, "case");
        Door.Ran ran = Door.run(command.words(each.folder(), out));
        String folder = each.folder().toString();
        StringBuilder printed = new StringBuilder(ran.out().replace(out.toString(), Case.OUT));
        if (!ran.err().isEmpty()) {
            printed.append("--- remarks\n").append(ran.err().replace(folder, "."));
        }
        assertThat(ran.exit())
                .as("a fault of ours is never what is expected: %s", ran.err())
                .isNotEqualTo(Exit.OUR_FAULT.code());
        assertThat(ran.exit())
                .as("a file that is not there is never what is expected: %s", ran.err())
                .isNotEqualTo(Exit.NOT_READ_OR_WRITTEN.code());
        if (ran.exit() != 0) {
            printed.append("--- exit ").append(ran.exit()).append('\n');
        }
        return printed.toString();
    }

    private static void nothingIsSpare(Case each) throws IOException {
        Path folder = each.folder().resolve("expected");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .isSubsetOf(
                                each.commands().stream().map(Case.Command::file).toList());
            }
        }
    }
}

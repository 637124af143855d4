package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationCommandTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final String INTEGRATOR =
            CASES.resolve("integrator-evaluation").toString();
    private static final String CONTROLLER =
            CASES.resolve("controller-evaluation").toString();

    @TempDir
    private Path folder;

    @Test
    void whatAPipelineStopsAtIsCounted() {
        Door.Ran ran = Door.run(
                "evaluation", CONTROLLER, "--as-of", "2026-11-22", "--fail-on", "fail,undecided,nonconformity,overdue");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "failed on fail: 1",
                        "failed on undecided: 5",
                        "failed on nonconformity: 1",
                        "failed on overdue: 1");
        Door.Ran before = Door.run("evaluation", CONTROLLER, "--as-of", "2026-07-06", "--fail-on", "overdue");
        assertThat(before.exit()).as(before.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "json", "html", "pdf", "docx", "xlsx", "csv"})
    void theReportIsWrittenInEveryForm(String format) {
        for (String language : new String[] {"en", "de"}) {
            Path file = folder.resolve(language + "." + format);
            Door.Ran ran = Door.run(
                    "evaluation",
                    INTEGRATOR,
                    "--as-of",
                    "2026-04-20",
                    "--all",
                    "--language",
                    language,
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void twoEvaluationsOfDifferentSubjectsAreNotCompared() {
        Door.Ran ran = Door.run("evaluation", "compare", INTEGRATOR, CONTROLLER);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("`bright-controls`", "`controllogix-1756`");
    }

    @Test
    void aFileWithErrorsIsRefusedWithTheirPlacesAndNothingIsWritten() throws Exception {
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "ringwall: 1\nevaluation: {id: e}\n");
        Path out = folder.resolve("out.txt");
        Door.Ran ran = Door.run("evaluation", bad.toString(), "--out", out.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("bad.yaml:2:", "expected `part`", "errors");
        assertThat(out).doesNotExist();
        assertThat(Door.run("evaluation").exit()).isEqualTo(2);
        assertThat(Door.run("evaluation", folder.resolve("gone").toString()).exit())
                .isEqualTo(4);
    }
}

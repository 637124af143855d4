package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationFileTest {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of("..", "cases").toAbsolutePath();
    private static final String COMPONENT = """
            ringwall: 1
            evaluation: {id: e, part: "62443-6-2:2025", subject: {id: %s, version: "%s", organisation: Maker, in: %s}}
            scope: {level: 1, types: embedded-device}
            """;

    @TempDir
    private Path folder;

    private Imported<ReadEvaluation> read(String where, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve(where)).resolve(EvaluationFile.NAME);
        Files.writeString(file, text);
        return EvaluationFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG);
    }

    private static String head(String subject, String in, String earlier) {
        return """
                ringwall: 1
                evaluation: {id: e, part: "62443-6-1:2024", subject: {id: %s, version: "2", organisation: Bright%s}%s}
                scope: {level: 2, groups: [SP.01]}
                evaluators: [{id: ada, name: Ada, organisation: Lab, independence: {party: third, conflicts: []}}]
                evidence: [{id: x, kind: procedure, title: T, sha256: "%s", by: B, date: 2026-01-01}]
                """.formatted(subject, in, earlier, "0".repeat(64));
    }

    private static String head() {
        return head("bright-controls", "", "");
    }

    private static String said(Imported<ReadEvaluation> read) {
        return String.join("\n", read.issues().stream().map(Issue::toString).toList());
    }

    private String issues(String rest) throws IOException {
        Imported<ReadEvaluation> read = read("", head() + rest);
        assertThat(read.value()).isEmpty();
        return said(read);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (String name : new String[] {"integrator-evaluation", "controller-evaluation"}) {
            Evaluation evaluation = EvaluationFile.read(CASES.resolve(name), Limits.DEFAULT, PROCESSES, CATALOG)
                    .value()
                    .orElseThrow()
                    .evaluation();
            Imported<ReadEvaluation> again = read("again", EvaluationFile.write(evaluation));
            assertThat(again.issues()).isEmpty();
            assertThat(again.value().map(ReadEvaluation::evaluation)).contains(evaluation);
        }
    }

    @Test
    void whatItRefersToIsReadWithIt() throws IOException {
        ReadEvaluation provider = EvaluationFile.read(
                        CASES.resolve("integrator-evaluation"), Limits.DEFAULT, PROCESSES, CATALOG)
                .value()
                .orElseThrow();
        assertThat(provider.programme()).isPresent();
        assertThat(provider.earlier()).isPresent();
        assertThat(EvaluationFile.read(CASES.resolve("controller-evaluation"), Limits.DEFAULT, PROCESSES, CATALOG)
                        .value()
                        .orElseThrow()
                        .plant())
                .isPresent();
    }

    @Test
    void anEvaluationThatFollowsItselfIsRefusedWithItsPlace() throws IOException {
        read("a", head("p", "", ", earlier: ../b"));
        assertThat(said(read("b", head("p", "", ", earlier: ../a"))))
                .contains(
                        "expected an evaluation that does not follow this one, got `../b`",
                        "../a/evaluation.yaml:2",
                        "circular-evaluation");
        assertThat(said(read("c", head("p", "", ", earlier: .")))).contains("circular-evaluation");
        assertThat(said(read("d", head("p", "", ", earlier: ../gone"))))
                .contains("evaluation.yaml:2", "`../gone`", "no-evaluation-file");
        assertThat(said(read("e", head("p", "", ", earlier: \"a\\0b\"")))).contains("expected a folder or file");
    }

    @Test
    void aSubjectThatIsNotInItsFolderIsRefusedWithItsPlace() throws IOException {
        String in = ", in: " + CASES.resolve("small-integrator");
        assertThat(read("", head("bright-controls", in, "")).value()).isPresent();
        assertThat(said(read("", head("other", in, ""))))
                .contains("evaluation.yaml:2", "subject-not-there", "which holds `bright-controls`");
        assertThat(said(read("", head("p", ", in: .", "")))).contains("which holds no programme.yaml");
        assertThat(said(read("", head("p", ", in: " + CASES.resolve("water-utility"), ""))))
                .contains("subject-not-there");
        assertThat(said(read("", COMPONENT.formatted("nothing", "1", CASES.resolve("water-treatment")))))
                .contains("product `nothing`", "subject-not-there");
    }

    @Test
    void aVersionThatThePlantHasNotInstalledIsToldOf() throws IOException {
        Path plant = CASES.resolve("water-treatment");
        assertThat(said(read("", COMPONENT.formatted("controllogix-1756", "20.01", plant))))
                .isEmpty();
        Imported<ReadEvaluation> other = read("", COMPONENT.formatted("controllogix-1756", "20.02", plant));
        assertThat(other.value()).isPresent();
        assertThat(said(other)).contains("20.01, got `20.02`", "other-version");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertThat(issues("verdicts: [{row: CR 1.1, by: ada, verdict: pass, evidence: x, date: 2026-02-01}]"))
                .contains("evaluation.yaml:6:", "row-of-another-part", "62443-4-2:2019");
        assertThat(issues("verdicts: [{row: SP.01.01 BR, by: bo, verdict: pass, evidence: x, date: 2026-02-01}]"))
                .contains("expected the id of an evaluator, got `bo`", "unknown-id");
        assertThat(issues("verdicts: [{row: SP.01.01 BR, by: ada, verdict: pass, evidence: y, date: 2026-02-01}]"))
                .contains("expected the id of a piece of evidence, got `y`");
        assertThat(issues("verdicts: [{row: SP.01.01 BR, by: ada, verdict: good, date: 2026-02-01}]"))
                .contains("unknown-word", "not-evaluated (N/E)");
        assertThat(issues("verdicts: [{by: ada, verdict: pass, date: 2026-02-01}]"))
                .contains("expected `row` or `activity`, got none");
        String twice = "{row: SP.01.01 BR, by: ada, verdict: N/E, date: 2026-02-01}";
        assertThat(issues("verdicts:\n  - " + twice + "\n  - " + twice))
                .contains("evaluation.yaml:8:", "given-twice", "(evaluation.yaml, line 7)");
        assertThat(issues("colour: red")).contains("`colour`");
    }

    @Test
    void samplesAndNonconformitiesAreCheckedToo() throws IOException {
        String sample = "samples: [{id: s, of: sites, population: [a, b], size: %s, seed: 1, reason: r%s}]";
        assertThat(issues(sample.formatted(3, "")))
                .contains("expected a sample of at most 2, got `3`", "sample-too-large");
        assertThat(issues(sample.formatted(1, ", examined: [c]"))).contains("expected a name of the population");
        assertThat(issues("samples: [{id: s, of: sites, population: [a, a], size: 1, seed: 1, reason: r}]"))
                .contains("given-twice");
        String open = "nonconformities: [{id: n, grade: major, rows: [SP.01.01 BR], what: W, raised_by: ada,"
                + " raised: 2026-02-01, due: %s%s}]";
        assertThat(issues(open.formatted("2026-01-01", ""))).contains("ends-before-it-begins");
        assertThat(issues(open.formatted("2026-03-01", ", closed: {by: ada, date: 2026-02-02, evidence: []}")))
                .contains("expected evidence that closes it, got none");
    }

    @Test
    void whoIsEvaluatedIsNotOfTheThirdParty() throws IOException {
        assertThat(said(read("", head().replace("organisation: Lab", "organisation: BRIGHT"))))
                .contains("contradiction", "expected `ada` to be of the first party");
    }

    @Test
    void nothingAndNonsenseAreRefused() throws IOException {
        assertThat(said(read("", ""))).contains("empty-file");
        assertThat(read("", "[1, 2").value()).isEmpty();
        assertThat(said(read("", head().replace("62443-6-1:2024", "62443-6-3:2030"))))
                .contains("one of 62443-6-1:2024, 62443-6-2:2025");
        assertThat(said(EvaluationFile.read(
                        Files.createDirectories(folder.resolve("bare")), Limits.DEFAULT, PROCESSES, CATALOG)))
                .contains("no-evaluation-file");
    }
}

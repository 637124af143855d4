package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFileTest {

    private static final ProcessCatalog ROWS = ProcessReader.read();
    private static final String HEAD = """
            ringwall: 1
            programme: {id: works, part: "62443-2-1:2024", role: owner, organisation: Works, scope: all%s}
            """;

    @TempDir
    private Path folder;

    private Imported<Programme> read(String where, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve(where)).resolve(ProgrammeFile.NAME);
        Files.writeString(file, text);
        return ProgrammeFile.read(file, Limits.DEFAULT, ROWS);
    }

    private String issues(String rest) throws IOException {
        Imported<Programme> read = read("", HEAD.formatted("") + rest);
        assertThat(read.value()).isEmpty();
        return String.join("\n", read.issues().stream().map(Issue::toString).toList());
    }

    private void write(String where, String more, String rest) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve(where)).resolve(ProgrammeFile.NAME),
                HEAD.formatted(more) + rest);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (String name : new String[] {"water-utility", "small-integrator"}) {
            Path file = Path.of("..", "cases", name);
            Programme programme =
                    ProgrammeFile.read(file, Limits.DEFAULT, ROWS).value().orElseThrow();
            Imported<Programme> again = read("again", ProgrammeFile.write(programme));
            assertThat(again.issues()).isEmpty();
            assertThat(again.value()).contains(programme);
        }
    }

    @Test
    void aProgrammeThatInheritsFromItselfIsRefusedWithItsPlace() throws IOException {
        write("a", ", inherits: ../b", "");
        write("b", ", inherits: ../a", "");
        Imported<Programme> read = ProgrammeFile.read(folder.resolve("a"), Limits.DEFAULT, ROWS);
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::toString)
                .singleElement()
                .asString()
                .contains(
                        "expected a programme that does not inherit from this one, got `../a`",
                        "../b/programme.yaml:2");
        write("c", ", inherits: .", "");
        assertThat(ProgrammeFile.read(folder.resolve("c"), Limits.DEFAULT, ROWS).issues())
                .extracting(issue -> issue.code().toString())
                .containsExactly("circular-inheritance");
    }

    @Test
    void whatIsNoPathIsNoFolderOfAProgramme() throws IOException {
        write("d", ", inherits: \"a\\0b\"", "");
        assertThat(ProgrammeFile.read(folder.resolve("d"), Limits.DEFAULT, ROWS).issues())
                .extracting(issue -> issue.code().toString())
                .containsExactly("no-programme-file");
    }

    @Test
    void aSiteThatDoesItOtherwiseSaysWhy() throws IOException {
        String said = "rows:\n  - {row: ORG 1.1, declared: {level: 2, by: Ada, date: 2026-01-01}%s}\n";
        write("", "", said.formatted(""));
        write("site", ", inherits: ..", said.formatted(""));
        assertThat(ProgrammeFile.read(folder.resolve("site"), Limits.DEFAULT, ROWS)
                        .issues())
                .extracting(Issue::sentence)
                .containsExactly("expected an `exception` with a reason, because `works` speaks of ORG 1.1, got none");
        write("site", ", inherits: ..", said.formatted(", exception: {by: Ada, date: 2026-01-01, reason: own rules}"));
        assertThat(ProgrammeFile.read(folder.resolve("site"), Limits.DEFAULT, ROWS)
                        .value())
                .isPresent();
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertThat(issues("rows: [{row: SP.01.01 BR, declared: {level: 2, by: A, date: 2026-01-01}}]"))
                .contains("programme.yaml:3:", "row-of-another-part");
        assertThat(issues("rows: [{row: ORG 9.9, declared: {level: 2, by: A, date: 2026-01-01}}]"))
                .contains("ORG 9.9");
        assertThat(issues("rows: [{row: ORG 1.1, declared: {level: 5, by: A, date: 2026-01-01}}]"))
                .contains("`5`");
        assertThat(issues("rows: [{row: ORG 1.1, not_applicable: {by: Ada, date: 2026-01-01, valid_until: 2027-01-01,"
                        + " reason: none, second: ADA}}]"))
                .contains("same-person");
        assertThat(issues("rows: [{row: ORG 1.1, not_applicable: {by: Ada, date: 2026-01-01, valid_until: 2027-01-01,"
                        + " second: Bo}}]"))
                .contains("`reason`");
        assertThat(issues("targets: [{row: ORG 1.1, group: ORG 1, level: 2}]"))
                .contains("expected `group` or `row`, got both");
        assertThat(issues("evidence: [{id: e, kind: case, rows: [ORG 1.1], title: T, by: A, date: 2026-01-01}]"))
                .contains("`case`");
        assertThat(issues("evidence: [{id: e, kind: example, rows: [ORG 1.1], title: T, by: A, date: 2026-01-01,"
                        + " confirmed: {by: a, date: 2026-01-02}}]"))
                .contains("same-person");
        assertThat(issues("colour: red")).contains("`colour`");
    }

    @Test
    void nothingAndNonsenseAreRefused() throws IOException {
        assertThat(read("", "").issues())
                .extracting(issue -> issue.code().toString())
                .containsExactly("empty-file");
        assertThat(read("", "[1, 2").value()).isEmpty();
        assertThat(read("", "ringwall: 1\nprogramme: {id: x, part: \"62443-9-9:2030\", role: king}\n")
                        .issues())
                .hasSizeGreaterThan(1);
        Files.createDirectories(folder.resolve("bare"));
        assertThat(ProgrammeFile.read(folder.resolve("bare"), Limits.DEFAULT, ROWS)
                        .issues())
                .extracting(issue -> issue.code().toString())
                .containsExactly("no-programme-file");
    }
}

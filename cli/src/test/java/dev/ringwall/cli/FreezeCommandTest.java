package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeCommandTest {

    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones: [{id: cell}]
            assets: [{id: plc, zone: cell, types: embedded-device, unchanged_since: 2025-01-01}]
            evidence: [{id: seen, kind: site-test, subject: plc, rows: [CR 6.1], date: 2026-01-01, by: B}]
            """;

    @TempDir
    private Path folder;

    private String plant = "";
    private String frozen = "";

    @BeforeEach
    void freeze() throws IOException {
        Path file = Files.createDirectory(folder.resolve("works")).resolve("plant.yaml");
        Files.writeString(file, PLANT);
        plant = file.toString();
        frozen = folder.resolve("kept/works.ringwall").toString();
        Door.Ran ran = Door.run("freeze", plant, "--out", frozen);
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("frozen in `" + frozen + "`: works as of 2026-03-01, ");
    }

    @Test
    void whatIsPrintedAgainIsWhatWasPrinted() {
        for (String format : new String[] {"terminal", "json", "html"}) {
            Door.Ran then = Door.run("report", plant, "--report", "gap", "--format", format, "--out", "-");
            assertThat(Door.run("report", frozen, "--report", "gap", "--format", format, "--out", "-"))
                    .isEqualTo(then);
        }
    }

    @Test
    void itIsPrintedAgainWhenThePlantHasGone() throws IOException {
        Files.delete(Path.of(plant));
        Door.Ran ran = Door.run("report", frozen, "--out", folder.resolve("out").toString());
        assertThat(ran.exit()).isZero();
        assertThat(folder.resolve("out/assessment.html")).isNotEmptyFile();
    }

    @Test
    void againstTheSamePlantOnTheSameDayNothingDiffers() {
        assertThat(Door.run("compare", frozen, plant, "--fail-on", "moved").exit())
                .isZero();
        assertThat(Door.run("compare", frozen).out()).endsWith("  - nothing differs\n");
    }

    @Test
    void aPlantThatChangedSinceIsComparedWithWhatWasSaidThen() throws IOException {
        Files.writeString(Path.of(plant), PLANT.replace("rows: [CR 6.1]", "rows: [CR 6.1], says: against"));
        Door.Ran ran = Door.run("compare", frozen, plant, "--fail-on", "fell");
        assertThat(ran.err()).isEqualTo("failed on fell: zone:cell\n");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(Door.run("compare", plant, frozen, "--fail-on", "fell").exit())
                .as("backwards it rose")
                .isZero();
    }

    @Test
    void aDayOrACheckIsNotAskedOfWhatIsOnlyPrintedAgain() {
        assertThat(Door.run("report", frozen, "--out", "-", "--as-of", "2026-06-01")
                        .err())
                .startsWith("`--as-of`: expected none for a frozen assessment");
        assertThat(Door.run("report", frozen, "--out", "-", "--fail-on", "gap").err())
                .startsWith("`--fail-on`: expected none for a frozen assessment");
        assertThat(Door.run("report", frozen, "--out", "-", "--all").err())
                .startsWith("`--all`: expected an assessment that was frozen with `--all`");
    }

    @Test
    void aPlantThatContradictsItselfIsNotFrozen() throws IOException {
        Files.writeString(Path.of(plant), PLANT.replace("zone: cell", "zone: hall"));
        Path none = folder.resolve("none.ringwall");
        assertThat(Door.run("freeze", plant, "--out", none.toString()).exit()).isEqualTo(3);
        assertThat(none).doesNotExist();
    }
}

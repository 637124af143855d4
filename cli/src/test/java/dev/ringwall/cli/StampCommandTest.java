package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampCommandTest {

    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones: [{id: cell}]
            products: [{id: plc, types: [embedded-device]}]
            assets: [{id: plc-1, zone: cell, product: plc, version: "2.1"}]
            evidence:
              - {id: seen, kind: site-test, subject: plc-1, rows: [CR 1.1], date: 2026-01-01, by: B} # stays
            """;

    @TempDir
    private Path folder;

    private Path plant;

    @BeforeEach
    void write() throws IOException {
        plant = Files.writeString(folder.resolve("plant.yaml"), PLANT);
    }

    @Test
    void withoutApplyNothingIsWritten() {
        Door.Ran ran = Door.run("stamp", folder.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEqualTo("""
                        `seen` does not say what it rests on (plant.yaml, line 7)
                        nothing is written yet; --apply does it
                        """);
        assertThat(plant).hasContent(PLANT);
    }

    @Test
    void aStampedPieceSaysWhatItRestsOn() throws IOException {
        Door.Ran ran = Door.run("stamp", folder.toString(), "--apply");

        assertThat(ran.out()).endsWith("written `" + plant + "`\n");
        assertThat(Files.readString(plant)).contains("basis:", "2.1", "# stays");
        assertThat(Door.run("validate", folder.toString()).exit()).isZero();
        assertThat(Door.run("stamp", folder.toString()).out()).isEqualTo("nothing has to be written\n");
    }

    @Test
    void aPieceThatNeedsNoneIsWrongUse() {
        Door.Ran ran = Door.run("stamp", folder.toString(), "--evidence", "other");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("`--evidence`: expected a piece that is not stamped yet, got `other`\n");
    }
}

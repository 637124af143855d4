package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachProblemIsSaidWithItsPlaceAndHowToMendIt() throws IOException {
        plant("zones: [{id: cell}]\nassets:\n  - {id: plc-1, zone: cel}\n");

        Door.Ran ran = Door.run("validate", folder.toString());

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("plant.yaml:5:23: error: expected the id of a zone, got `cel`")
                .contains("how to mend it\n  unknown-id ")
                .endsWith("1 error, no warnings; 1 of 2 records understood\n");
    }

    @Test
    void warningsFailOnlyWhenAsked() throws IOException {
        plant("""
                zones: [{id: cell}]
                assets: [{id: plc-1, zone: cell}]
                evidence: [{id: e, kind: observation, subject: plc-1, rows: [CR 1.1], date: 2026-01-01, by: B}]
                """);

        assertThat(Door.run("validate", folder.toString(), "--as-of", "2025-12-31"))
                .satisfies(ran -> {
                    assertThat(ran.exit()).isZero();
                    assertThat(ran.out()).contains("warning: expected the evidence `e` to begin by `2025-12-31`");
                });
        assertThat(Door.run("validate", folder.toString(), "--as-of", "2025-12-31", "--fail-on", "warning")
                        .exit())
                .isEqualTo(1);
        assertThat(Door.run("validate", folder.toString(), "--fail-on", "warning")
                        .exit())
                .as("today is in 2026")
                .isZero();
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        Door.Ran ran = Door.run("validate", folder.resolve("nowhere").toString());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo("cannot read `" + folder.resolve("nowhere") + "`: no such file or folder\n");
    }

    @Test
    void aFolderThatIsNoPlantSaysSo() {
        Door.Ran ran = Door.run("validate", folder.toString());

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).contains("expected `plant.yaml` in the folder, got none [no-plant-file]");
    }

    @Test
    void aDayThatIsNoneIsWrongUse() {
        Door.Ran ran = Door.run("validate", folder.toString(), "--as-of", "1.3.2026");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("`--as-of`: expected a day such as `2026-03-01`, got `1.3.2026`\n");
    }

    @Test
    void anEmptyNameIsWrongUse() {
        assertThat(Door.run("validate", "").err()).startsWith("PLANT: expected a file or folder, got nothing\n");
    }

    private void plant(String more) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), "ringwall: 1\nplant: {id: works}\n" + more);
    }
}

package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @Test
    void thePlantToStartFromHasNoProblem(@TempDir Path folder) {
        Path plant = folder.resolve("new/plant");

        Door.Ran made = Door.run("init", plant.toString());

        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("next: ringwall assess");
        assertThat(plant.resolve("plant.yaml")).content().contains("date: 2026-03-01");
        assertThat(Door.run("validate", plant.toString()).out())
                .isEqualTo("no errors, no warnings; 12 of 12 records understood\n");
    }

    @Test
    void whatIsThereIsNeverOverwritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plant.yaml"), "mine\n");

        Door.Ran ran = Door.run("init", folder.toString());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo("cannot write `" + folder + "`: there is a plant already\n");
        assertThat(file).hasContent("mine\n");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Door.Ran ran = Door.run("init", file.toString());

        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).startsWith("cannot write `" + file);
    }
}

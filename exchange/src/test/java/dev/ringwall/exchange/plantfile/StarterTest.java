package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void theStarterReadsWithoutAnIssue(@TempDir Path folder) throws IOException {
        Starter.write(folder, "works", DAY);
        Imported<Plant> read = PlantFile.read(folder, Limits.DEFAULT, Plants.CATALOG);

        assertThat(read.issues()).isEmpty();
        assertThat(read.value().orElseThrow().assets()).hasSize(3);
        assertThat(Days.check(read.value().orElseThrow(), read.places(), DAY)).isEmpty();
    }

    @Test
    void aPlantThatIsThereIsKept(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), "mine\n");

        assertThatThrownBy(() -> Starter.write(folder, "works", DAY)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("plant.yaml")).hasContent("mine\n");
    }

    @Test
    void theSchemaLiesBesideIt(@TempDir Path folder) throws IOException {
        Starter.write(folder, "works", DAY);

        assertThat(folder.resolve("plant.schema.json")).hasContent(PlantSchema.json());
    }
}

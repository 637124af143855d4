package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.util.List;

/** Any bytes as a plant's YAML: never throws, keeps its limits, and what is read can be written and read again. */
class PlantFileFuzz {

    @FuzzTest
    void plant(byte[] bytes) {
        Imported<Plant> read =
                PlantFile.read(List.of(new SourceFile("plant.yaml", bytes)), Limits.DEFAULT, Plants.CATALOG);

        assertSound(read);
    }

    static void assertSound(Imported<Plant> read) {
        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues() + 1);
        assertThat(read.issues()).allSatisfy(issue -> {
            assertThat(issue.sentence()).startsWith("expected ").doesNotEndWith(".");
            assertThat(issue.sentence().length()).isLessThan(2_000);
        });
        assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
        read.value()
                .ifPresent(plant ->
                        assertThat(Plants.plant(PlantFile.write(plant))).isEqualTo(plant));
    }
}

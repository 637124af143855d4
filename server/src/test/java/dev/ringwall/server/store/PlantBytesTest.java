package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void aWorkedPlantComesBack(String name) throws IOException {
        Path folder = Path.of(System.getProperty("ringwall.root", ".."), "cases", name);
        Plant plant =
                PlantFile.read(folder, Limits.DEFAULT, Worked.CATALOG).value().orElseThrow();
        Plant back = PlantBytes.read(PlantBytes.write(plant)).orElseThrow();
        assertThat(back).isEqualTo(plant);
        assertThat(PlantFile.write(back)).as("in the same order too").isEqualTo(PlantFile.write(plant));
    }

    @Test
    void noByteCanBeMissingOrTooMany() {
        byte[] bytes = PlantBytes.write(Worked.starter());
        for (int length = 0; length < bytes.length; length++) {
            assertThat(PlantBytes.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
        assertThat(PlantBytes.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    }

    @Test
    void whateverBytesAreReadNothingElseHappens() {
        byte[] bytes = PlantBytes.write(Worked.starter());
        Random dice = new Random(62443);
        for (int i = 0; i < 5_000; i++) {
            byte[] other = bytes.clone();
            other[dice.nextInt(other.length)] = (byte) dice.nextInt(256);
            PlantBytes.read(other);
        }
        assertThat(PlantBytes.read(bytes)).contains(Worked.starter());
    }
}

package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** No plant's file, and no table beside it, makes the reader throw, hang or lose count. */
class PlantFileFuzz {

    private static final List<String> NAMES =
            List.of("plant.yaml", "assets.csv", "channels.csv", "evidence.csv", "flows.csv");

    /** The first byte says which file the others are. */
    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        String name = bytes.length == 0 ? NAMES.getFirst() : NAMES.get(Math.floorMod(bytes[0], NAMES.size()));
        SourceFile odd = new SourceFile(name, bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length));
        SourceFile plain = new SourceFile("plant.yaml", Plants.HEAD.getBytes(StandardCharsets.UTF_8));
        Imported<Plant> read = PlantFile.read(
                name.equals("plant.yaml") ? List.of(odd) : List.of(plain, odd), Limits.DEFAULT, Plants.CATALOG);
        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues() + 1);
        assertThat(read.value().isPresent()).isNotEqualTo(read.hasErrors());
    }
}

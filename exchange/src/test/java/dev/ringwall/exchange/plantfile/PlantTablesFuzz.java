package dev.ringwall.exchange.plantfile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.util.List;

/** Any bytes as each of a plant's tables. */
class PlantTablesFuzz {

    private static final SourceFile WORKS = Plants.file("plant.yaml", """
            ringwall: 1
            plant: {id: works}
            zones: [{id: a}, {id: b}]
            conduits: [{id: c, zones: [a, b]}]
            assets: [{id: p}]
            """);

    @FuzzTest
    void table(byte[] bytes) {
        for (String name : PlantSchema.tables()) {
            PlantFileFuzz.assertSound(
                    PlantFile.read(List.of(WORKS, new SourceFile(name, bytes)), Limits.DEFAULT, Plants.CATALOG));
        }
    }
}

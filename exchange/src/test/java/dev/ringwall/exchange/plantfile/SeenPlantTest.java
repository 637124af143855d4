package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an integrator sees of each worked plant can be handed to him as a file. */
class SeenPlantTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final Catalog CATALOG = CatalogReader.read();

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void everyPartOfAPlantIsAPlant(String name) throws IOException {
        Plant plant = PlantFile.read(CASES.resolve(name), Limits.DEFAULT, CATALOG)
                .value()
                .orElseThrow();
        for (Zone zone : plant.zones()) {
            Plant seen = plant.seenBy(new Scope.Parts(List.of(zone.id()), List.of()));
            byte[] written = PlantFile.write(seen).getBytes(StandardCharsets.UTF_8);
            Imported<Plant> read =
                    PlantFile.read(List.of(new SourceFile(PlantFile.NAME, written)), Limits.DEFAULT, CATALOG);

            assertThat(read.errors()).as("%s, seen by %s", name, zone.id()).isEmpty();
            assertThat(read.value()).contains(seen);
            assertThat(seen.assets().size()).isLessThan(plant.assets().size());
            assertThat(seen.evidence())
                    .as("evidence on assets that are not seen")
                    .noneMatch(piece -> piece.subject() instanceof AssetId asset
                            && seen.assets().stream()
                                    .noneMatch(each -> each.id().equals(asset)));
        }
    }
}

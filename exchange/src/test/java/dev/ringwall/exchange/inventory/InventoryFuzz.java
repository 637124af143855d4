package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Any bytes as an inventory: never throws; what it proposes leaves a plant that reads, and is proposed no more. */
class InventoryFuzz {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Proposals.Choice CHOICE = new Proposals.Choice("list", true, true);
    private static final Path WORKS = works();

    @FuzzTest
    void inventory(byte[] bytes) throws IOException {
        Imported<Found> read = InventoryReader.read(new SourceFile("list.csv", bytes), Map.of(), Limits.DEFAULT);

        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues());
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        if (read.value().isPresent()) {
            take(read.value().get());
        }
    }

    private static void take(Found found) throws IOException {
        PlantEdit edit = PlantEdit.of(WORKS, Limits.DEFAULT);
        Imported<Plant> before = edit.plant(CATALOG);
        Plant plant = before.value().orElseThrow();
        Proposals proposals = Proposals.compare(found, plant, CHOICE);
        proposals.apply(plant, before.places(), edit, CHOICE);
        Imported<Plant> after = edit.edited(CATALOG);

        assertThat(after.errors()).isEmpty();
        assertThat(Proposals.compare(found, after.value().orElseThrow(), CHOICE).proposals())
                .isEmpty();
    }

    private static Path works() {
        try {
            Path folder = Files.createTempDirectory("inventory-fuzz");
            folder.toFile().deleteOnExit();
            Path file = Files.writeString(folder.resolve("plant.yaml"), """
                    ringwall: 1
                    plant: {id: works}
                    zones: [{id: cell, name: Cell 1}]
                    assets:
                      - {id: plc-1, zone: cell, interfaces: [{address: 10.0.0.1}]}
                      - id: hmi-1
                        vendor: Acme
                    """);
            file.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

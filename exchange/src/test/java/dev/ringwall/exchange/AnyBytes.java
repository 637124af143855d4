package dev.ringwall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What holds for a reader whatever bytes it is given: it comes back, with a value or with a reason, and stays in its limits;
 * what it proposes leaves a plant that reads, and is proposed no more.
 */
public final class AnyBytes {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Proposals.Choice CHOICE = new Proposals.Choice("other", true, true);
    private static final Path WORKS = works();

    private AnyBytes() {}

    public static void areReadBy(ImportFormat format, byte[] bytes) {
        areReadBy(format, bytes, Explained.NOTHING);
    }

    /** @param explained what somebody says of the columns, for formats that find little without it */
    public static void areReadBy(ImportFormat format, byte[] bytes, Explained explained) {
        SourceFile file = new SourceFile("some." + format.extension(), bytes);
        assertThat(format.likeness(file)).isNotNull();
        Imported<Found> read = format.read(file, explained, Limits.DEFAULT);

        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues() + 10);
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        read.value().ifPresent(AnyBytes::take);
    }

    private static void take(Found found) {
        try {
            PlantEdit edit = PlantEdit.of(WORKS, Limits.DEFAULT);
            Imported<Plant> before = edit.plant(CATALOG);
            Plant plant = before.value().orElseThrow();
            Proposals proposals = Proposals.compare(found, plant, CHOICE);
            proposals.apply(plant, before.places(), edit, CHOICE);
            Imported<Plant> after = edit.edited(CATALOG);

            assertThat(after.errors()).isEmpty();
            assertThat(Proposals.compare(found, after.value().orElseThrow(), CHOICE)
                            .proposals())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path works() {
        try {
            Path folder = Files.createTempDirectory("any-bytes");
            folder.toFile().deleteOnExit();
            Path file = Files.writeString(folder.resolve("plant.yaml"), """
                    ringwall: 1
                    plant: {id: works}
                    zones:
                      - {id: cell, name: Cell 1}
                      - {id: office}
                    conduits:
                      - {id: c-1, zones: [cell, office]}
                    products:
                      - {id: rc, name: Rail controller, vendor: Acme}
                    assets:
                      - {id: plc-1, zone: cell, product: rc, version: "4.2", interfaces: [{address: 10.0.0.1}]}
                      - id: hmi-1
                        vendor: Acme
                        serial: NT-5510
                    """);
            file.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

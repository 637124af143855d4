package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Proposal;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any bytes as an inventory: never throws, every row is read or reported, and every tag gets an id of its own. */
class InventoryFuzz {

    private static final Plant WORKS = PlantFile.read(
                    List.of(new SourceFile(
                            "plant.yaml", "{ringwall: 1, plant: {id: works}}".getBytes(StandardCharsets.UTF_8))),
                    Limits.DEFAULT,
                    CatalogReader.read())
            .value()
            .orElseThrow();
    private static final Proposals.Choice CHOICE = new Proposals.Choice("list", true, true);

    @FuzzTest
    void inventory(byte[] bytes) {
        Imported<Found> read = InventoryReader.read(new SourceFile("list.csv", bytes), Map.of(), Limits.DEFAULT);

        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues());
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        read.value().ifPresent(found -> {
            Proposals proposals = Proposals.compare(found, WORKS, CHOICE);
            assertThat(proposals.of(Proposal.AddAsset.class))
                    .extracting(add -> add.asset().id())
                    .hasSameSizeAs(found.assets())
                    .doesNotHaveDuplicates();
        });
    }
}

package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Proposal;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.found.Proposals.Choice;
import dev.ringwall.exchange.plantfile.PlantEdit;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messy inventory of {@code cases/exchange/inventory} ends usable. */
class InventoryCaseTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASE =
            Path.of(System.getProperty("ringwall.root", ".."), "cases", "exchange", "inventory");
    private static final Choice PROPOSE = new Choice("cmdb", false, false);

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePlant() throws IOException {
        Files.copy(CASE.resolve("plant.yaml"), folder.resolve("plant.yaml"));
    }

    @Test
    void everyColumnIsUnderstood() throws IOException {
        Imported<Found> read = inventory();

        assertThat(read.value().orElseThrow().columns())
                .extracting(column -> column.field().orElseThrow())
                .containsExactly(
                        "id",
                        "vendor",
                        "model",
                        "order_number",
                        "version",
                        "address",
                        "mac",
                        "location",
                        "zone",
                        "note");
        assertThat(read.issues()).isEmpty();
        assertThat(read.coverage().understood()).isEqualTo(8);
        assertThat(read.coverage().isComplete()).isTrue();
    }

    @Test
    void nothingIsWrittenUntilItIsApplied() throws IOException {
        compare(PROPOSE);

        assertThat(folder.resolve("plant.yaml")).hasSameTextualContentAs(CASE.resolve("plant.yaml"));
    }

    @Test
    void assetsAreProposedAndWhatThePlantSaysStays() throws IOException {
        Proposals proposals = compare(PROPOSE);

        assertThat(proposals.of(Proposal.AddAsset.class))
                .extracting(added -> added.asset().id().value())
                .containsExactly("plc-01", "plc-02", "sw-01", "ser-01", "plc-03", "plc-04", "hmi-02");
        assertThat(proposals.of(Proposal.Differs.class))
                .containsExactly(new Proposal.Differs(
                        new Place("messy-inventory.csv", 5, 1),
                        new AssetId("hmi-01"),
                        AssetField.VENDOR,
                        0,
                        "General Electric",
                        "GE"));
        assertThat(proposals.of(Proposal.Spelling.class))
                .extracting(Proposal.Spelling::written)
                .containsExactly("SIEMENS AG", "siemens");
    }

    @Test
    void whatCannotBeSaidIsReportedWithItsRow() throws IOException {
        assertThat(compare(PROPOSE).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "messy-inventory.csv:7:1: warning: expected a zone of the plant, got `Z-CELL2`; `PLC-03` gets none"
                                + " [unknown-zone-name]",
                        "messy-inventory.csv:8:1: warning: expected an address of its own, got `10.10.3.10`, which `plc-03`"
                                + " has too [duplicate-address]",
                        "messy-inventory.csv:8:1: warning: expected a zone of the plant, got `Z-CELL2`; `PLC-04` gets none"
                                + " [unknown-zone-name]",
                        "messy-inventory.csv:10:1: warning: expected a zone of the plant, got `Z-CELL2`; `HMI-02` gets none"
                                + " [unknown-zone-name]");
    }

    @Test
    void thePlantIsUsableAfterwards() throws IOException {
        apply(PROPOSE);
        Plant plant = read().value().orElseThrow();
        Asset plc = asset(plant, "plc-02");

        assertThat(plant.assets()).hasSize(8);
        assertThat(plc.home()).isEqualTo(new Home.InZone(new ZoneId("z-cell1")));
        assertThat(plc.interfaces().getFirst().mac()).isEqualTo("28:63:36:aa:bb:02");
        assertThat(plc.installed().version()).contains("v1.8.2");
        assertThat(plc.description().foreignIds()).containsExactly(new ForeignId("cmdb", "PLC-02"));
        assertThat(asset(plant, "hmi-02").installed().version()).isEmpty();
        assertThat(asset(plant, "ser-01").home()).isEqualTo(new Home.Nowhere());
        assertThat(asset(plant, "hmi-01").description().vendor()).isEqualTo("General Electric");
        assertThat(asset(plant, "hmi-01").description().model()).isEqualTo("Proficy HMI/SCADA - CIMPLICITY");
        assertThat(folder.resolve("plant.yaml")).content().contains("# kept as somebody wrote it");
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        apply(PROPOSE);
        String once = Files.readString(folder.resolve("plant.yaml"));
        Proposals again = compare(PROPOSE);
        apply(PROPOSE);

        assertThat(again.proposals()).allMatch(Proposal.Differs.class::isInstance);
        assertThat(folder.resolve("plant.yaml")).hasContent(once);
    }

    @Test
    void aTableTakesTheRowsIfThereIsOne() throws IOException {
        Files.writeString(folder.resolve("assets.csv"), "id,zone\nsw-02,z-cell1\n");
        String before = Files.readString(folder.resolve("plant.yaml"));
        Files.writeString(folder.resolve("plant.yaml"), before);
        apply(PROPOSE);

        assertThat(Files.readString(folder.resolve("assets.csv")))
                .startsWith("id,zone,version,address,mac,vendor,model,")
                .contains("\nsw-02,z-cell1\n");
        assertThat(read().value().orElseThrow().assets()).hasSize(9);
        assertThat(compare(PROPOSE).proposals()).allMatch(Proposal.Differs.class::isInstance);
    }

    @Test
    void acceptingTakesTheInventorysWordAndItsZones() throws IOException {
        Choice accept = new Choice("cmdb", true, true);
        apply(accept);
        Plant plant = read().value().orElseThrow();

        assertThat(asset(plant, "hmi-01").description().vendor()).isEqualTo("GE");
        assertThat(asset(plant, "plc-03").home()).isEqualTo(new Home.InZone(new ZoneId("z-cell2")));
        assertThat(asset(plant, "plc-01").description().vendor()).isEqualTo("Siemens");
        assertThat(compare(accept).isEmpty()).isTrue();
    }

    private Imported<Found> inventory() throws IOException {
        return new InventoryFormat()
                .read(
                        SourceFile.read(CASE.resolve("messy-inventory.csv"), "messy-inventory.csv"),
                        Explained.NOTHING,
                        Limits.DEFAULT);
    }

    private Imported<Plant> read() throws IOException {
        Imported<Plant> read = PlantFile.read(folder, Limits.DEFAULT, CATALOG);
        assertThat(read.issues()).extracting(Issue::code).containsOnly(IssueCode.DUPLICATE_ADDRESS);
        return read;
    }

    private Proposals compare(Choice choice) throws IOException {
        Plant plant = PlantFile.read(folder, Limits.DEFAULT, CATALOG).value().orElseThrow();
        return Proposals.compare(inventory().value().orElseThrow(), plant, choice);
    }

    private void apply(Choice choice) throws IOException {
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> read = PlantFile.read(edit.files(), Limits.DEFAULT, CATALOG);
        Plant plant = read.value().orElseThrow();
        Proposals.compare(inventory().value().orElseThrow(), plant, choice).apply(plant, read.places(), edit, choice);
        edit.write();
    }

    private static Asset asset(Plant plant, String id) {
        return plant.assets().stream()
                .filter(asset -> asset.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

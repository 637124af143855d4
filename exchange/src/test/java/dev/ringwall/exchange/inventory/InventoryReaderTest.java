package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundAsset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class InventoryReaderTest {

    @Test
    void anySeparatorIsRead() {
        for (String separator : List.of(",", ";", "\t")) {
            Found inventory = read("Tag,Vendor\nPLC 1,Siemens\n".replace(",", separator))
                    .value()
                    .orElseThrow();

            assertThat(inventory.assets()).hasSize(1);
            assertThat(inventory.assets().getFirst().value(AssetField.VENDOR)).contains("Siemens");
        }
    }

    @Test
    void olderEncodingsAreReadAndSaidSo() {
        String text = "Tag;Hersteller;Ort\nP1;Müller;Südhalle\n";
        Imported<Found> latin = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(latin.value().orElseThrow().assets().getFirst().value(AssetField.LOCATION))
                .contains("Südhalle");
        assertThat(latin.issues())
                .extracting(Issue::toString)
                .containsExactly("list.csv: warning: expected UTF-8, got another encoding; read as Windows-1252"
                        + " [encoding-guessed]");
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).issues())
                .isEmpty();
        assertThat(read(text.getBytes(StandardCharsets.UTF_16))
                        .value()
                        .orElseThrow()
                        .assets())
                .hasSize(1);
    }

    @Test
    void aHeaderMayBeMappedByHand() {
        String text = "Device,Asset Tag,Where\nx,P1,Hall 1\n";
        Map<String, AssetField> mapping =
                Map.of("Device", AssetField.ID, "Where", AssetField.LOCATION, "Asset Tag", AssetField.NAME);
        FoundAsset row = InventoryReader.read(file(text.getBytes(StandardCharsets.UTF_8)), mapping, Limits.DEFAULT)
                .value()
                .orElseThrow()
                .assets()
                .getFirst();

        assertThat(row.tag()).isEqualTo("x");
        assertThat(row.value(AssetField.LOCATION)).contains("Hall 1");
        assertThat(row.value(AssetField.NAME)).contains("P1");
    }

    @Test
    void aHeaderThatIsMappedAndNotThereIsSaid() {
        Map<String, AssetField> mapping = Map.of("Wher", AssetField.LOCATION);

        assertThat(InventoryReader.read(
                                file("Asset Tag,Where\nP1,Hall 1\n".getBytes(StandardCharsets.UTF_8)),
                                mapping,
                                Limits.DEFAULT)
                        .issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "list.csv:1:1: warning: expected a column that a plant has a field for, got `Where`"
                                + " [column-not-used]",
                        "list.csv:1:1: warning: expected a header of the file for location, got `Wher`; did you mean"
                                + " `Where` [unknown-header]");
    }

    @Test
    void severalAddressesInOneCellAreSeveralInterfaces() {
        Found read = read("Tag;IP;MAC\nP1;10.0.0.1, 10.0.0.2/24;00:11:22:33:44:55\nP2;see P1, P2;\n")
                .value()
                .orElseThrow();

        assertThat(read.assets().getFirst().interfaces())
                .containsExactly(
                        new NetworkInterface("10.0.0.1", "", "", "00:11:22:33:44:55"),
                        new NetworkInterface("10.0.0.2/24", "", "", ""));
        assertThat(read.assets().getLast().interfaces())
                .containsExactly(new NetworkInterface("see P1, P2", "", "", ""));
    }

    @Test
    void aTitleMayStandAboveTheHeader() {
        assertThat(read("Inventory of March\n\nTag;IP\nP1;10.0.0.1\n")
                        .value()
                        .orElseThrow()
                        .assets())
                .extracting(FoundAsset::tag)
                .containsExactly("P1");
    }

    @Test
    void aHostNameIsATagWhereThereIsNoOther() {
        assertThat(read("Hostname,IP\nsrv1,10.0.0.1\n")
                        .value()
                        .orElseThrow()
                        .assets()
                        .getFirst()
                        .tag())
                .isEqualTo("srv1");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Imported<Found> read = read("Tag,IP,Cost Centre\nP1,10.0.0.1,77\n,10.0.0.2,\nP1,10.0.0.3,\nP2,a,b,c\n");

        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "list.csv:1:1: warning: expected a column that a plant has a field for, got `Cost Centre`"
                                + " [column-not-used]",
                        "list.csv:3:1: warning: expected a tag, got a row without one; it is left out [row-without-tag]",
                        "list.csv:4:1: warning: expected a tag of its own, got `P1`, which line 2 has already;"
                                + " the row is left out [duplicate-tag]",
                        "list.csv:5:1: error: expected 3 cells, got 4; the row is left out [too-many-cells]");
        assertThat(read.coverage().left()).containsExactly("column `Cost Centre`");
        assertThat(read.coverage().understood()).isEqualTo(1);
        assertThat(read.coverage().total()).isEqualTo(4);
    }

    @Test
    void theWaysToSayNothingAreNothing() {
        Found inventory = read("Tag,Version\nA,n/a\nB,-\nC,k.A.\nD,unbekannt\nE, \nF,#NV\n")
                .value()
                .orElseThrow();

        assertThat(inventory.assets())
                .hasSize(6)
                .allMatch(row -> row.value(AssetField.VERSION).isEmpty());
    }

    @Test
    void whatIsNoInventoryIsRefusedWithAReason() {
        assertThat(read("").issues().getFirst().sentence()).isEqualTo("expected a list of assets, got an empty file");
        assertThat(read("{\"assets\": []}").issues().getFirst().sentence())
                .isEqualTo("expected a list of assets, got JSON");
        assertThat(read("one,two\n1,2\n").issues().getFirst().sentence())
                .isEqualTo(
                        "expected a header line with columns for the tag of an asset and something else, such as `Asset Tag`"
                                + " and `Vendor`, got `one,two`");
    }

    @Test
    void aControllersTagExportIsRefused() {
        Imported<Found> read = read(
                "remark,\"CSV-Import-Export\"\nremark,\"Version = RSLogix 5000 v20.01\"\nTYPE,SCOPE,NAME,DESCRIPTION,DATATYPE\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "list.csv:1:1: error: expected a list of assets, got a tag export of RSLogix or Studio 5000,"
                                + " which lists the variables of one controller and no assets [not-an-inventory]");
    }

    @Test
    void theTagExportOfARealPlantIsRefused() throws Exception {
        String corpus = System.getenv("RINGWALL_CORPUS");
        Assumptions.assumeTrue(corpus != null, "no corpus");
        Path file = Path.of(corpus, "formats", "inventory", "swat-P1-Tags.CSV");
        Assumptions.assumeTrue(Files.exists(file), "no tag export in the corpus");

        assertThat(InventoryReader.read(SourceFile.read(file, "tags.csv"), Map.of(), Limits.DEFAULT)
                        .issues()
                        .getFirst()
                        .sentence())
                .startsWith("expected a list of assets, got a tag export");
    }

    private static Imported<Found> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<Found> read(byte[] bytes) {
        return InventoryReader.read(file(bytes), Map.of(), Limits.DEFAULT);
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("list.csv", bytes);
    }
}

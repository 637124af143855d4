package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
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
            Inventory inventory = read("Tag,Vendor\nPLC 1,Siemens\n".replace(",", separator))
                    .value()
                    .orElseThrow();

            assertThat(inventory.rows()).hasSize(1);
            assertThat(inventory.rows().getFirst().value(InventoryField.VENDOR)).contains("Siemens");
        }
    }

    @Test
    void olderEncodingsAreReadAndSaidSo() {
        String text = "Tag;Hersteller;Ort\nP1;Müller;Südhalle\n";
        Imported<Inventory> latin = read(text.getBytes(Charset.forName("windows-1252")));

        assertThat(latin.value().orElseThrow().rows().getFirst().value(InventoryField.LOCATION))
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
                        .rows())
                .hasSize(1);
    }

    @Test
    void aHeaderMayBeMappedByHand() {
        String text = "Device,Asset Tag,Where\nx,P1,Hall 1\n";
        Map<String, InventoryField> mapping =
                Map.of("Device", InventoryField.ID, "Where", InventoryField.LOCATION, "Asset Tag", InventoryField.NAME);
        Inventory.Row row = InventoryReader.read(file(text.getBytes(StandardCharsets.UTF_8)), mapping, Limits.DEFAULT)
                .value()
                .orElseThrow()
                .rows()
                .getFirst();

        assertThat(row.tag()).isEqualTo("x");
        assertThat(row.value(InventoryField.LOCATION)).contains("Hall 1");
        assertThat(row.value(InventoryField.NAME)).contains("P1");
    }

    @Test
    void aTitleMayStandAboveTheHeader() {
        assertThat(read("Inventory of March\n\nTag;IP\nP1;10.0.0.1\n")
                        .value()
                        .orElseThrow()
                        .rows())
                .extracting(Inventory.Row::tag)
                .containsExactly("P1");
    }

    @Test
    void aHostNameIsATagWhereThereIsNoOther() {
        assertThat(read("Hostname,IP\nsrv1,10.0.0.1\n")
                        .value()
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .tag())
                .isEqualTo("srv1");
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        Imported<Inventory> read = read("Tag,IP,Cost Centre\nP1,10.0.0.1,77\n,10.0.0.2,\nP1,10.0.0.3,\nP2,a,b,c\n");

        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "list.csv:1:1: warning: expected a column that a plant has a field for, got `Cost Centre`"
                                + " [column-not-used]",
                        "list.csv:3:1: warning: expected a tag, got a row without one [row-without-tag]",
                        "list.csv:4:1: warning: expected a tag of its own, got `P1`, which line 2 has already"
                                + " [duplicate-tag]",
                        "list.csv:5:1: error: expected 3 cells, got 4 [too-many-cells]");
        assertThat(read.coverage().left()).containsExactly("column `Cost Centre`");
        assertThat(read.coverage().understood()).isEqualTo(2);
        assertThat(read.coverage().total()).isEqualTo(4);
    }

    @Test
    void theWaysToSayNothingAreNothing() {
        Inventory inventory = read("Tag,Version\nA,n/a\nB,-\nC,k.A.\nD,unbekannt\nE, \nF,#NV\n")
                .value()
                .orElseThrow();

        assertThat(inventory.rows())
                .hasSize(6)
                .allMatch(row -> row.value(InventoryField.VERSION).isEmpty());
    }

    @Test
    void whatIsNoInventoryIsRefusedWithAReason() {
        assertThat(read("").issues().getFirst().sentence()).isEqualTo("expected a list of assets, got an empty file");
        assertThat(read("{\"assets\": []}").issues().getFirst().sentence())
                .isEqualTo("expected a list of assets, got JSON");
        assertThat(read("one,two\n1,2\n").issues().getFirst().sentence())
                .isEqualTo(
                        "expected a header line with a column for the tag of an asset, such as `Asset Tag`, got `one,two`");
    }

    @Test
    void aControllersTagExportIsRefused() {
        Imported<Inventory> read = read(
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

        assertThat(InventoryReader.read(file, Map.of(), Limits.DEFAULT)
                        .issues()
                        .getFirst()
                        .sentence())
                .startsWith("expected a list of assets, got a tag export");
    }

    @Test
    void idsFollowFromTagsByAStableRule() {
        assertThat(TagIds.rule("PLC-01")).isEqualTo("plc-01");
        assertThat(TagIds.rule("=A1+K2.Öl/Prüf #7")).isEqualTo("a1-k2.oel-pruef-7");
        assertThat(TagIds.rule("???")).isEqualTo("asset");
        assertThat(TagIds.rule("x".repeat(99))).hasSize(63);
        TagIds ids = new TagIds(java.util.Set.of("plc-1"));
        assertThat(ids.next("PLC 1").value()).isEqualTo("plc-1-2");
        assertThat(ids.next("PLC/1").value()).isEqualTo("plc-1-3");
    }

    private static Imported<Inventory> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<Inventory> read(byte[] bytes) {
        return InventoryReader.read(file(bytes), Map.of(), Limits.DEFAULT);
    }

    private static SourceFile file(byte[] bytes) {
        return new SourceFile("list.csv", bytes);
    }
}

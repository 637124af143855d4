package dev.ringwall.exchange.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.FoundConduit.FoundChannel;
import dev.ringwall.exchange.found.Proposals.Choice;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files of other programs say is proposed once, written where it belongs, and never in the place of what is there. */
class ProposalsTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Choice PROPOSE = new Choice("drawing", false, false);
    private static final Choice ADD_ZONES = new Choice("drawing", true, false);
    private static final Choice ACCEPT = new Choice("drawing", false, true);
    private static final Place HERE = new Place("drawing.xml", 7, 1);
    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones: # as walked
              - {id: cell, name: Cell 1}
              - {id: office}
            """;

    @TempDir
    private Path folder;

    private final Found.Collected found = new Found.Collected();

    @BeforeEach
    void write() throws IOException {
        plant(PLANT);
    }

    @Test
    void anIdThatThePlantGaveIsNeverAnotherZonesName() throws IOException {
        found.add(FoundZone.of(HERE, "a", "b").called(Optional.of("a")));
        found.add(FoundZone.of(HERE, "b", "Second").called(Optional.of("b")));
        found.add(FoundZone.of(HERE, "o", "Bureau").called(Optional.of("office")));
        apply(PROPOSE);

        assertThat(plant().zones())
                .extracting(zone -> zone.id().value(), Zone::name)
                .containsExactly(
                        tuple("cell", "Cell 1"), tuple("office", "office"), tuple("a", "b"), tuple("b-2", "Second"));
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void aNameThatIsTheIdOfAZoneMeansThatZone() throws IOException {
        found.add(FoundAsset.of(HERE, "p-1", Map.of()).in("Z/LINE"));
        found.add(FoundAsset.of(HERE, "p-2", Map.of()).in("Z-LINE"));
        apply(ADD_ZONES);

        assertThat(plant().zones()).extracting(zone -> zone.id().value()).containsExactly("cell", "office", "z-line");
        assertThat(compare(ADD_ZONES).isEmpty()).isTrue();
    }

    @Test
    void zonesAreFoundByNameAndLaterByTheirTag() throws IOException {
        found.add(FoundZone.of(HERE, "z-inner", "Inner").inside("z-7"));
        found.add(FoundZone.of(HERE, "z-7", "CELL 1"));
        assertThat(apply(PROPOSE).issues()).isEmpty();

        Plant read = plant();
        assertThat(read.zones()).extracting(zone -> zone.id().value()).containsExactly("cell", "office", "inner");
        assertThat(zone(read, "inner").parent()).contains(new ZoneId("cell"));
        assertThat(zone(read, "cell").foreignIds()).containsExactly(new ForeignId("drawing", "z-7"));

        plant(text().replace("Cell 1", "Press line"));
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void twoZonesOfOneNameStayTwo() throws IOException {
        found.add(FoundZone.of(HERE, "a", "Cell 1"));
        found.add(FoundZone.of(HERE, "b", "Cell 1"));
        apply(PROPOSE);

        assertThat(plant().zones()).extracting(zone -> zone.id().value()).containsExactly("cell", "office", "cell-1");
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void anIdNamesAZoneInTheFileThatAddsItAsInTheNextOne() throws IOException {
        found.add(FoundAsset.of(HERE, "plc-1", Map.of()).in("Z/Line"));
        found.add(FoundAsset.of(HERE, "plc-2", Map.of()).in("Z-LINE"));
        apply(ADD_ZONES);

        assertThat(plant().zones()).extracting(zone -> zone.id().value()).containsExactly("cell", "office", "z-line");
        assertThat(compare(ADD_ZONES).isEmpty()).isTrue();
    }

    @Test
    void theIdOfANewZoneIsNoOtherZonesName() throws IOException {
        plant(PLANT.replace("Cell 1", "Z-Line"));
        found.add(FoundAsset.of(HERE, "plc-1", Map.of()).in("Z/Line"));
        found.add(FoundAsset.of(HERE, "plc-2", Map.of()).in("Z-Line"));
        apply(ADD_ZONES);

        assertThat(plant().zones()).extracting(zone -> zone.id().value()).containsExactly("cell", "office", "z-line-2");
        assertThat(compare(ADD_ZONES).isEmpty()).isTrue();
    }

    @Test
    void aZoneAroundThatNobodyKnowsIsSaid() throws IOException {
        found.add(FoundZone.of(HERE, "a", "New").inside("nowhere"));

        assertThat(compare(PROPOSE).issues())
                .extracting(Issue::toString)
                .containsExactly("drawing.xml:7:1: warning: expected a zone of the file or the plant around `a`, got"
                        + " `nowhere` [unknown-tag]");
    }

    @Test
    void aConduitIsAddedWithItsChannelsAndLaterOnlyWhatIsNew() throws IOException {
        found.add(FoundAsset.of(HERE, "17", Map.of(AssetField.NAME, "Press")).in("cell"));
        found.add(conduit(channel("e-1", "17", "office")));
        apply(PROPOSE);
        Conduit conduit = plant().conduits().getFirst();

        assertThat(conduit.zones()).containsExactly(new ZoneId("cell"), new ZoneId("office"));
        assertThat(conduit.channels()).singleElement().satisfies(channel -> {
            assertThat(channel.from().print()).isEqualTo("asset:press");
            assertThat(channel.to().print()).isEqualTo("zone:office");
            assertThat(channel.port()).isEqualTo("tcp/443");
        });
        assertThat(compare(PROPOSE).isEmpty()).isTrue();

        found.add(new FoundConduit(
                HERE, "c-2", "", List.of("office", "cell"), List.of(channel("e-2", "cell", "office")), ""));
        apply(PROPOSE);
        assertThat(plant().conduits()).singleElement().satisfies(same -> {
            assertThat(same.channels()).hasSize(2);
            assertThat(same.foreignIds())
                    .containsExactly(new ForeignId("drawing", "c-1"), new ForeignId("drawing", "c-2"));
        });
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void aConduitWithOneKnownEndIsLeftOutAndSaid() throws IOException {
        found.add(new FoundConduit(HERE, "c-1", "", List.of("cell", "moon"), List.of(), ""));
        found.add(conduit(channel("e-1", "cell", "moon")));

        Proposals proposals = compare(PROPOSE);
        assertThat(proposals.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "drawing.xml:7:1: warning: expected a zone of the file or the plant, got `moon` in conduit `c-1`"
                                + " [unknown-tag]",
                        "drawing.xml:7:1: warning: expected a zone or an asset of the file or the plant, got `moon`;"
                                + " channel `e-1` is left out [unknown-tag]",
                        "drawing.xml:7:1: warning: expected two or more zones for conduit `c-1`, got 1; it is left out"
                                + " [conduit-left-out]");
        assertThat(proposals.of(Proposal.AddConduit.class))
                .singleElement()
                .satisfies(add -> assertThat(add.conduit().channels()).isEmpty());
    }

    @Test
    void whatIsAddedStandsBesideItsLike() throws IOException {
        Files.writeString(folder.resolve("more.yaml"), "groups: []\nevidence: [] # from tools\n");
        Files.writeString(folder.resolve("assets.csv"), "id,zone\nhmi,cell\n");
        found.add(
                FoundAsset.of(HERE, "press", Map.of(AssetField.VENDOR, "Acme")).in("cell"));
        found.add(evidence("press"));
        apply(PROPOSE);

        assertThat(text()).isEqualTo(PLANT);
        assertThat(folder.resolve("more.yaml")).content().startsWith("groups: []\nevidence: [{id: drawing-run-1,");
        assertThat(folder.resolve("assets.csv")).hasContent("""
                        id,zone,vendor,foreign_ids
                        hmi,cell
                        press,cell,Acme,"[{source: drawing, id: press}]"
                        """);
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void evidenceIsAddedOnceUnderTheNameOfItsSource() throws IOException {
        found.add(FoundAsset.of(HERE, "press", Map.of()).in("cell"));
        found.add(evidence("press"));
        found.add(evidence("nobody"));
        Proposals proposals = apply(PROPOSE);

        assertThat(proposals.issues())
                .singleElement()
                .asString()
                .contains("got `nobody`; evidence `run-1` is left out");
        assertThat(plant().evidence()).singleElement().satisfies(piece -> {
            assertThat(piece.id().value()).isEqualTo("drawing-run-1");
            assertThat(piece.source()).contains("drawing");
            assertThat(piece.subject().print()).isEqualTo("asset:press");
            assertThat(piece.favourable()).isFalse();
        });
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void whatIsKnownByItsAddressAloneIsFoundByIt() throws IOException {
        plant(PLANT + "assets:\n  - {id: plc, zone: cell, interfaces: [{address: 10.0.0.1}, {address: 10.0.0.2}]}\n");
        NetworkInterface seen = new NetworkInterface("10.0.0.2", "", "", "00:0c:29:aa:bb:cc");
        found.add(FoundAsset.of(HERE, "10.0.0.2", Map.of())
                .with(List.of(seen))
                .ofTypes(List.of(ComponentType.EMBEDDED_DEVICE)));
        apply(PROPOSE);

        assertThat(asset("plc").interfaces()).containsExactly(new NetworkInterface("10.0.0.1", "", "", ""), seen);
        assertThat(asset("plc").installed().types()).containsExactly(ComponentType.EMBEDDED_DEVICE);
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void twoTagsMayBeOneAsset() throws IOException {
        plant(PLANT + "assets:\n  - {id: plc, interfaces: [{address: 10.0.0.1}, {address: 10.0.0.2}]}\n");
        for (String address : List.of("10.0.0.1", "10.0.0.2")) {
            found.add(
                    FoundAsset.of(HERE, address, Map.of(AssetField.VENDOR, "Acme", AssetField.NAME, "Host " + address))
                            .with(List.of(new NetworkInterface(address, "", "", ""))));
        }

        assertThat(apply(PROPOSE).issues())
                .extracting(Issue::toString)
                .containsExactly("drawing.xml:7:1: warning: expected one value for name of `plc`, got `Host 10.0.0.1`"
                        + " and `Host 10.0.0.2` [two-values]");
        assertThat(asset("plc").name()).isEqualTo("Host 10.0.0.1");
        assertThat(asset("plc").description().foreignIds())
                .containsExactly(new ForeignId("drawing", "10.0.0.1"), new ForeignId("drawing", "10.0.0.2"));
        assertThat(apply(PROPOSE).proposals()).allMatch(Proposal.Differs.class::isInstance);
    }

    @Test
    void aFurtherInterfaceIsAddedBesideTheFirst() throws IOException {
        plant(PLANT + "assets:\n  - id: plc # the press\n    address: 10.0.0.1\n");
        NetworkInterface first = new NetworkInterface("10.0.0.1", "", "cell-net", "");
        NetworkInterface second = new NetworkInterface("192.168.0.1", "", "", "");
        found.add(FoundAsset.of(HERE, "plc", Map.of()).with(List.of(first, second)));
        apply(PROPOSE);

        assertThat(asset("plc").interfaces()).containsExactly(first, second);
        assertThat(text()).contains("- id: plc # the press\n    address: 10.0.0.1\n", "    network: cell-net\n");
        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void aChangedAddressStaysUntilItIsAccepted() throws IOException {
        plant(PLANT + "assets: [{id: plc, address: 10.0.0.1}]\n");
        found.add(FoundAsset.of(HERE, "plc", Map.of()).with(List.of(new NetworkInterface("10.0.0.9", "", "", ""))));

        assertThat(apply(PROPOSE).of(Proposal.Differs.class))
                .extracting(Proposal.Differs::ours, Proposal.Differs::theirs)
                .containsExactly(tuple("10.0.0.1", "10.0.0.9"));
        assertThat(asset("plc").interfaces().getFirst().address()).isEqualTo("10.0.0.1");

        apply(ACCEPT);
        assertThat(asset("plc").interfaces().getFirst().address()).isEqualTo("10.0.0.9");
        assertThat(compare(ACCEPT).isEmpty()).isTrue();
    }

    @Test
    void whatItsProductSaysIsNotSaidAgainOfAnAsset() throws IOException {
        plant(PLANT + """
                products: [{id: s7, vendor: Siemens, model: S7-1500, types: [embedded-device]}]
                assets: [{id: plc, product: s7}]
                """);
        found.add(FoundAsset.of(HERE, "plc", Map.of(AssetField.VENDOR, "SIEMENS AG", AssetField.MODEL, "S7-1500"))
                .ofTypes(List.of(ComponentType.EMBEDDED_DEVICE)));

        assertThat(compare(PROPOSE).isEmpty()).isTrue();
    }

    @Test
    void aLaterLookCountsOnlyWhereNoneWasOrItIsAccepted() throws IOException {
        plant(PLANT + "assets: [{id: plc, identity: {how: walk-down, by: A, date: 2026-01-01}}, {id: hmi}]\n");
        Identity seen = new Identity(Identity.How.SCAN, "nmap", LocalDate.of(2026, 2, 1), Optional.of("2.1"));
        found.add(FoundAsset.of(HERE, "plc", Map.of()).seenAs(seen));
        found.add(FoundAsset.of(HERE, "hmi", Map.of()).seenAs(seen));
        apply(PROPOSE);

        assertThat(asset("plc").identity().orElseThrow().by()).isEqualTo("A");
        assertThat(asset("hmi").identity()).contains(seen);

        apply(ACCEPT);
        assertThat(asset("plc").identity()).contains(seen);
        assertThat(compare(ACCEPT).isEmpty()).isTrue();
    }

    private static FoundConduit conduit(FoundChannel channel) {
        return new FoundConduit(HERE, "c-1", "Firewall", List.of("cell", "office"), List.of(channel), "");
    }

    private static FoundChannel channel(String tag, String from, String to) {
        return new FoundChannel(HERE, tag, from, to, Initiator.TO, "HTTPS", "tcp/443", "reports");
    }

    private static FoundEvidence evidence(String subject) {
        return new FoundEvidence(
                HERE,
                "run-1",
                EvidenceKind.OBSERVATION,
                "scan",
                subject,
                List.of(new Statement(RequirementId.component("CR 1.1"), false, Statement.Means.DIRECT, "")),
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                "A",
                Optional.empty(),
                "");
    }

    private void plant(String text) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), text);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("plant.yaml"));
    }

    private Plant plant() throws IOException {
        return PlantEdit.of(folder, Limits.DEFAULT).plant(CATALOG).value().orElseThrow();
    }

    private Asset asset(String id) throws IOException {
        return plant().assets().stream()
                .filter(asset -> asset.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Zone zone(Plant plant, String id) {
        return plant.zones().stream()
                .filter(zone -> zone.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Proposals compare(Choice choice) throws IOException {
        return Proposals.compare(found.found(), plant(), choice);
    }

    /** Writes what is proposed; whatever stands in the files afterwards is still a plant. */
    private Proposals apply(Choice choice) throws IOException {
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> read = edit.plant(CATALOG);
        Plant plant = read.value().orElseThrow();
        Proposals proposals = Proposals.compare(found.found(), plant, choice);
        proposals.apply(plant, read.places(), edit, choice);
        assertThat(edit.edited(CATALOG).errors()).isEmpty();
        edit.write();
        return proposals;
    }
}

package dev.ringwall.exchange.automationml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Proposal;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class AutomationmlTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final Proposals.Choice CHOICE = new Proposals.Choice("aml", false, false);

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        for (Plant plant : plants()) {
            Imported<Found> read = read(write(plant));
            Proposals proposals = Proposals.compare(read.value().orElseThrow(), empty(), CHOICE);

            assertThat(read.issues()).isEmpty();
            assertThat(proposals.issues()).isEmpty();
            assertThat(proposals.of(Proposal.AddZone.class))
                    .extracting(add -> add.zone())
                    .extracting(
                            Zone::id,
                            Zone::name,
                            Zone::parent,
                            Zone::kind,
                            Zone::outside,
                            Zone::untrusted,
                            Zone::safety)
                    .containsExactlyInAnyOrderElementsOf(plant.zones().stream()
                            .map(zone -> org.assertj.core.groups.Tuple.tuple(
                                    zone.id(),
                                    zone.name(),
                                    zone.parent(),
                                    zone.kind(),
                                    zone.outside(),
                                    zone.untrusted(),
                                    zone.safety()))
                            .toList());
            assertThat(proposals.of(Proposal.AddAsset.class))
                    .extracting(add -> add.asset())
                    .extracting(Asset::id, Asset::name, Asset::home, Asset::traits, Asset::interfaces)
                    .containsExactlyInAnyOrderElementsOf(plant.assets().stream()
                            .map(asset -> org.assertj.core.groups.Tuple.tuple(
                                    asset.id(), asset.name(), asset.home(), asset.traits(), asset.interfaces()))
                            .toList());
            assertThat(proposals.of(Proposal.AddConduit.class))
                    .extracting(add -> add.conduit())
                    .extracting(Conduit::id, conduit -> List.copyOf(conduit.zones()), conduit -> signatures(conduit))
                    .containsExactlyInAnyOrderElementsOf(plant.conduits().stream()
                            .map(conduit -> org.assertj.core.groups.Tuple.tuple(
                                    conduit.id(), List.copyOf(conduit.zones()), signatures(conduit)))
                            .toList());
        }
    }

    @Test
    void whatIsWrittenSaysNothingNewToItsPlant() throws IOException {
        for (Plant plant : plants()) {
            Found found = read(write(plant)).value().orElseThrow();

            assertThat(Proposals.compare(found, plant, CHOICE).proposals()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsValid() throws IOException, SAXException {
        String corpus = System.getenv("RINGWALL_CORPUS");
        Assumptions.assumeTrue(corpus != null, "no corpus, so no schema of CAEX");
        Path schema = Path.of(corpus, "formats", "aml", "CAEX_ClassModel_V.3.0.xsd");
        Assumptions.assumeTrue(Files.exists(schema), "no schema of CAEX in the corpus");
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();

        for (Plant plant : plants()) {
            validator.validate(new StreamSource(new StringReader(write(plant))));
        }
    }

    @Test
    void theSamePlantIsTheSameFile() throws IOException {
        assertThat(write(plants().getFirst())).isEqualTo(write(plants().getFirst()));
    }

    @Test
    void olderVersionsNameInterfacesByTheirElement() {
        String text = """
                <CAEXFile SchemaVersion="2.15" FileName="x"><InstanceHierarchy Name="H">
                <InternalElement Name="A" ID="{a}"><InternalElement Name="P" ID="{p}">
                <ExternalInterface Name="LogicalHTTPConnection" RefBaseClassPath="L/LogicalHTTPConnection"/>
                <RoleRequirements RefBaseRoleClassPath="L/PLC"/></InternalElement>
                <RoleRequirements RefBaseRoleClassPath="L/Zone"/></InternalElement>
                <InternalElement Name="B" ID="{b}"><ExternalInterface Name="E"/>
                <RoleRequirements RefBaseRoleClassPath="L/Zone"/></InternalElement>
                <InternalElement Name="x"><InternalLink Name="l" RefPartnerSideA="{p}:LogicalHTTPConnection"
                 RefPartnerSideB="{b}:E"/></InternalElement></InstanceHierarchy></CAEXFile>
                """;
        Found found = read(text).value().orElseThrow();

        assertThat(found.conduits()).singleElement().satisfies(conduit -> {
            assertThat(conduit.zones()).containsExactly("{a}", "{b}");
            assertThat(conduit.channels().getFirst().protocol()).isEqualTo("HTTP");
        });
    }

    @Test
    void whatIsNoAutomationmlIsRefused() {
        assertThat(read("<a/>").issues())
                .extracting(Issue::sentence)
                .containsExactly("expected a file of AutomationML with the root `CAEXFile`, got `a`");
        assertThat(read("<CAEXFile SchemaVersion='4.1'/>").issues())
                .extracting(Issue::sentence)
                .containsExactly("expected CAEX of version 3.0 or 2.15, got `4.1`");
        assertThat(read("<CAEXFile SchemaVersion='3.0'>\n<Inst").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.BROKEN_XML);
    }

    private static List<String> signatures(Conduit conduit) {
        return conduit.channels().stream().map(channel -> channel.signature()).toList();
    }

    private static List<Plant> plants() throws IOException {
        return List.of(
                plant("exchange/automationml"),
                plant("water-treatment"),
                plant("chemical-plant"),
                plant("car-body-welding"));
    }

    private static Plant plant(String folder) throws IOException {
        return PlantFile.read(CASES.resolve(folder), Limits.DEFAULT, CATALOG)
                .value()
                .orElseThrow();
    }

    private static Plant empty() {
        byte[] text = "ringwall: 1\nplant: {id: empty}\n".getBytes(StandardCharsets.UTF_8);
        return PlantFile.read(List.of(new SourceFile("plant.yaml", text)), Limits.DEFAULT, CATALOG)
                .value()
                .orElseThrow();
    }

    private static String write(Plant plant) {
        return new AutomationmlFormat().write(plant, DAY);
    }

    private static Imported<Found> read(String text) {
        return new AutomationmlFormat()
                .read(
                        new SourceFile("x.aml", text.getBytes(StandardCharsets.UTF_8)),
                        Explained.NOTHING,
                        Limits.DEFAULT);
    }
}

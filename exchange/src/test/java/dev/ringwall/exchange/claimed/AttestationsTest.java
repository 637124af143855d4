package dev.ringwall.exchange.claimed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.cyclonedx.CyclonedxFormat;
import dev.ringwall.exchange.found.FoundProduct;
import dev.ringwall.exchange.oscal.OscalFormat;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of products, in the forms of others: as their schemas ask, complete, and nothing beyond what was said. */
class AttestationsTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final List<String> PLANTS = List.of(
            "exchange/oscal",
            "exchange/bundle/maker.yaml",
            "water-treatment",
            "chemical-plant",
            "car-body-welding",
            "exchange/nmap");

    @Test
    void everyPlantIsWrittenAsTheOfficialSchemaOfCyclonedxAsks() throws IOException {
        Path schemas = schemas().resolve("cyclonedx");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7,
                        builder -> builder.schemaIdResolvers(resolvers -> resolvers.mapPrefix(
                                "http://cyclonedx.org/schema/", schemas.toUri().toString())))
                .getSchema(Files.readString(schemas.resolve("bom-1.6.schema.json")), InputFormat.JSON);
        areAsAsked(new CyclonedxFormat(), schema);
    }

    @Test
    void everyPlantIsWrittenAsTheOfficialSchemaOfOscalAsks() throws IOException {
        Path schema = schemas().resolve("oscal/schema-1.2.1/oscal_complete_schema.json");
        areAsAsked(
                new OscalFormat(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(schema), InputFormat.JSON));
    }

    private static void areAsAsked(PlantFormat format, Schema schema) throws IOException {
        for (String plant : PLANTS) {
            String written = format.write(plant(plant), DAY);
            assertThat(schema.validate(written, InputFormat.JSON)).as(plant).isEmpty();
        }
        String broken = format.write(plant("exchange/oscal"), DAY).replaceFirst("\"version\" : [^,]*,", "");
        assertThat(schema.validate(broken.replaceFirst("\"description\"", "\"descriptoin\""), InputFormat.JSON))
                .as("the schema notices what is wrong")
                .isNotEmpty();
    }

    @Test
    void eachRowThatWasSpokenOfIsThereOnceAPieceAndNoOther() throws IOException {
        for (String name : PLANTS) {
            Plant plant = plant(name);
            List<String> said = plant.products().stream()
                    .flatMap(product -> Claimed.of(product, plant, CATALOG).stream())
                    .flatMap(claimed -> claimed.rows().stream()
                            .map(row -> claimed.piece().id().value() + " "
                                    + row.row().id().code()))
                    .sorted()
                    .toList();
            JsonNode oscal = tree(new OscalFormat().write(plant, DAY));
            List<String> written = new ArrayList<>();
            oscal.at("/component-definition/components")
                    .forEach(component -> component
                            .path("control-implementations")
                            .forEach(piece -> piece.path("implemented-requirements")
                                    .forEach(row -> written.add(
                                            piece.at("/props/0/value").asString() + " "
                                                    + row.at("/props/0/value").asString()))));
            assertThat(written.stream().sorted().toList()).as(name).isEqualTo(said);

            JsonNode bill = tree(new CyclonedxFormat().write(plant, DAY));
            assertThat(bill.at("/declarations/claims").size()).as(name).isEqualTo(said.size());
        }
    }

    @Test
    void whatTheProductDoesNotMeetByItselfIsACounterClaim() throws IOException {
        JsonNode bill = tree(new CyclonedxFormat().write(plant("exchange/oscal"), DAY));
        JsonNode map = bill.at("/declarations/attestations/0/map");
        List<String> conformances = new ArrayList<>();
        map.forEach(row -> conformances.add(row.path("requirement").asString() + " "
                + row.at("/conformance/score").asInt() + " " + row.has("claims") + " " + row.has("counterClaims")));
        assertThat(conformances)
                .containsExactly(
                        "cr-1.1 1 true false", "cr-1.3 0 false true", "cr-1.5 1 true false", "cr-3.3 0 false true");
    }

    @Test
    void aClaimByLevelStandsForTheRowsUpToIt() throws IOException {
        Plant plant = plant("exchange/bundle/maker.yaml");
        Claimed claim = Claimed.of(plant.products().getFirst(), plant, CATALOG).getFirst();
        assertThat(claim.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.row().level().value()).isLessThanOrEqualTo(2));
        assertThat(claim.rows())
                .extracting(row -> row.row().id().code())
                .contains("CR 1.1", "EDR 3.2")
                .doesNotContain("HDR 3.2", "CCSC 1");
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameProductWithItsParts() throws IOException {
        Plant plant = plant("exchange/oscal");
        byte[] written = new CyclonedxFormat().write(plant, DAY).getBytes(StandardCharsets.UTF_8);
        FoundProduct found = new CyclonedxFormat()
                .read(new SourceFile("x.json", written), Explained.NOTHING, Limits.DEFAULT)
                .value()
                .orElseThrow()
                .products()
                .getFirst();
        assertThat(found.vendor()).isEqualTo("Nordtakt GmbH");
        assertThat(found.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.called()).isEqualTo("openssl 3.0.13"));
    }

    @Test
    void theSamePlantIsTheSameFile() throws IOException {
        for (PlantFormat format : Stream.of(new OscalFormat(), new CyclonedxFormat())
                .map(PlantFormat.class::cast)
                .toList()) {
            assertThat(format.write(plant("chemical-plant"), DAY))
                    .isEqualTo(format.write(plant("chemical-plant"), DAY));
        }
    }

    private static Plant plant(String name) throws IOException {
        return PlantFile.read(CASES.resolve(name), Limits.DEFAULT, CATALOG)
                .value()
                .orElseThrow();
    }

    private static JsonNode tree(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static Path schemas() {
        String named = System.getenv("RINGWALL_CORPUS");
        Assumptions.assumeTrue(named != null && Files.isDirectory(Path.of(named, "formats")), "no official schemas");
        return Path.of(named, "formats");
    }
}

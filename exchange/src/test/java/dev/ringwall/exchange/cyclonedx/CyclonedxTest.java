package dev.ringwall.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundProduct;
import dev.ringwall.exchange.found.Proposal;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CyclonedxTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Proposals.Choice CHOICE = new Proposals.Choice("bill", false, false);
    private static final String HEAD = """
            {"bomFormat": "CycloneDX", "specVersion": "1.4", "metadata": {"component":
              {"name": "box", "publisher": "Acme", "version": "2"}}, "components": [""";

    @Test
    void partsMayStandBeforeTheirProduct() {
        FoundProduct product = product("""
                {"bomFormat": "CycloneDX", "components": [{"name": "a", "version": "1"}], "specVersion": "1.6",
                 "metadata": {"component": {"name": "box", "version": "2", "components": [{"name": "b"}]}}}""");

        assertThat(product.parts())
                .containsExactly(new Part("a", "1", "", "", "", "2"), new Part("b", "", "", "", "", "2"));
    }

    @Test
    void aBillThatBreaksOffIsRefusedAsAWhole() {
        for (String cut : List.of(
                HEAD + "{\"name\": \"a\"}",
                "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><metadata><component><name>box</name></component>")) {
            Imported<Found> read = read(cut);

            assertThat(read.value()).as(cut).isEmpty();
            assertThat(read.errors()).as(cut).isNotEmpty();
        }
    }

    @Test
    void noEntityIsLookedUp() {
        Imported<Found> read = read("""
                <!DOCTYPE bom [<!ENTITY who SYSTEM "file:///etc/hostname">]>
                <bom xmlns="http://cyclonedx.org/schema/bom/1.5"><metadata><component><name>&who;</name></component></metadata></bom>
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.errors()).extracting(Issue::code).containsExactly(IssueCode.BROKEN_XML);
    }

    @Test
    void anotherVersionIsRefusedByItsNumber() {
        assertThat(read("{\"bomFormat\": \"CycloneDX\",\n \"specVersion\": \"1.7\", \"components\": []}")
                        .errors())
                .extracting(Issue::toString)
                .containsExactly("bill.json:1:1: error: expected CycloneDX of version 1.4, 1.5 or 1.6, got `1.7`"
                        + " [wrong-format]");
        assertThat(read("<bom xmlns='http://cyclonedx.org/schema/bom/1.1'/>").errors())
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_FORMAT);
    }

    @Test
    void manyPartsAreTakenInAndFoundAgain(@TempDir Path folder) throws IOException {
        int many = 20_000;
        String parts = IntStream.range(0, many)
                .mapToObj(i -> "{\"type\": \"library\", \"name\": \"lib-%d\", \"version\": \"1.%d\", \"purl\":"
                                .formatted(i, i % 7)
                        + " \"pkg:generic/lib-" + i + "@1.0\", \"hashes\": [{\"alg\": \"MD5\"}]}")
                .collect(Collectors.joining(",\n"));
        Found found = read(HEAD + parts + "]}").value().orElseThrow();
        Files.writeString(folder.resolve("plant.yaml"), "ringwall: 1\nplant: {id: works}\n");
        take(found, folder);
        Imported<Plant> after = PlantEdit.of(folder, Limits.DEFAULT).plant(CATALOG);
        Product product = after.value().orElseThrow().products().getFirst();

        assertThat(product.parts()).hasSize(many);
        assertThat(take(found, folder).proposals()).isEmpty();
    }

    @Test
    void partsOfAnotherVersionStandBesideThoseThatAreThere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), """
                ringwall: 1
                plant: {id: works}
                products:
                  - id: b   # the box
                    name: Box
                    parts: [{name: a, version: "1", in_version: "1"}, {name: c, in_version: "2"}]
                """);
        Found found = read(HEAD + "{\"name\": \"a\", \"version\": \"1\"}, {\"name\": \"c\"}]}")
                .value()
                .orElseThrow();
        Proposals proposals = take(found, folder);

        assertThat(proposals.of(Proposal.AddParts.class))
                .singleElement()
                .extracting(Proposal.AddParts::parts)
                .isEqualTo(List.of(new Part("a", "1", "", "", "", "2")));
        assertThat(Files.readString(folder.resolve("plant.yaml"))).contains("# the box", "vendor: Acme");
        assertThat(take(found, folder).proposals())
                .allMatch(Proposal.Differs.class::isInstance)
                .hasSize(1);
    }

    private static Proposals take(Found found, Path folder) throws IOException {
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> before = edit.plant(CATALOG);
        Plant plant = before.value().orElseThrow();
        Proposals proposals = Proposals.compare(found, plant, CHOICE);
        proposals.apply(plant, before.places(), edit, CHOICE);
        edit.write();
        return proposals;
    }

    private static FoundProduct product(String bill) {
        return read(bill).value().orElseThrow().products().getFirst();
    }

    private static Imported<Found> read(String bill) {
        SourceFile file = new SourceFile("bill.json", bill.getBytes(StandardCharsets.UTF_8));
        return new CyclonedxFormat().read(file, Explained.NOTHING, Limits.DEFAULT);
    }
}

package dev.ringwall.exchange.aas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.zip.Packing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AasTest {

    private static final String ORIGIN = "http://admin-shell.io/aasx/relationships/aasx-origin";
    private static final String SPEC = "http://admin-shell.io/aasx/relationships/aas-spec";
    private static final String PLATE = """
            <environment xmlns="https://admin-shell.io/aas/3/0"><submodels><submodel><idShort>Nameplate</idShort>
            <submodelElements>
            <property><idShort>ManufacturerName</idShort><value>Acme</value></property>
            <property><idShort>ManufacturerProductDesignation</idShort><value>Box</value></property>
            <property><idShort>SerialNumber</idShort><value>77</value></property>
            </submodelElements></submodel></submodels></environment>
            """;

    @Test
    void aNameplateWithoutAShellCounts() {
        Found found = read("plate.xml", PLATE).value().orElseThrow();

        assertThat(found.products()).singleElement().satisfies(product -> {
            assertThat(product.vendor()).isEqualTo("Acme");
            assertThat(product.name()).isEqualTo("Box");
        });
        assertThat(found.assets()).singleElement().satisfies(asset -> {
            assertThat(asset.tag()).isEqualTo("acme 77");
            assertThat(asset.product()).contains("acme box");
        });
    }

    @Test
    void partsAreFoundWhereverTheirRelationsLead() {
        Packing packing = packed("origin", "../plates/one.xml").put("plates/one.xml", PLATE);
        Packing inFolder = new Packing()
                .put("_rels/.rels", relation(ORIGIN, "a/origin"))
                .put("a/_rels/origin.rels", relation(SPEC, "./one.xml"))
                .put("a/one.xml", PLATE);

        assertThat(new AasFormat().likeness(packing.file("x.aasx"))).isEqualTo(Likeness.CERTAIN);
        assertThat(read(packing.file("x.aasx")).value().orElseThrow().products())
                .hasSize(1);
        assertThat(read(inFolder.file("x.aasx")).value().orElseThrow().assets()).hasSize(1);
    }

    @Test
    void whatAPackedShellRefersToMustBeInIt() {
        assertThat(read(packed("origin", "/plates/one.xml").file("x.aasx")).errors())
                .extracting(Issue::toString)
                .containsExactly("x.aasx: error: expected the part `plates/one.xml`, to which `origin` refers,"
                        + " got a packed file without it [broken-archive]");
        assertThat(read(new Packing()
                                .put("_rels/.rels", relation(ORIGIN, "/origin"))
                                .file("x.aasx"))
                        .errors())
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_FORMAT);
    }

    @Test
    void aBombAndASlipAreRefused() {
        Packing bomb = packed("origin", "/one.xml").put("one.xml", PLATE + " ".repeat(40_000_000));
        Packing slip = packed("origin", "/one.xml").put("one.xml", PLATE).put("../../evil", "x");

        assertThat(read(bomb.file("x.aasx")).errors())
                .extracting(Issue::code)
                .containsExactly(IssueCode.ARCHIVE_TOO_LARGE);
        assertThat(read(slip.file("x.aasx")).errors())
                .extracting(Issue::code)
                .containsExactly(IssueCode.ARCHIVE_ESCAPES);
    }

    @Test
    void aCutFileIsRefusedAsAWhole() {
        byte[] packed = packed("origin", "/one.xml").put("one.xml", PLATE).bytes();

        assertThat(read(new SourceFile("x.aasx", Arrays.copyOf(packed, packed.length / 2)))
                        .hasErrors())
                .isTrue();
        assertThat(read("x.xml", PLATE.substring(0, PLATE.length() / 2)).value())
                .isEmpty();
        assertThat(read("x.json", "{\"submodels\": [{\"idShort\": \"Nameplate\"}")
                        .value())
                .isEmpty();
    }

    @Test
    void noEntityIsLookedUp() {
        String text = "<!DOCTYPE environment [<!ENTITY who SYSTEM \"file:///etc/hostname\">]>"
                + PLATE.replace("Acme", "&who;");

        assertThat(read("x.xml", text).errors()).extracting(Issue::code).containsExactly(IssueCode.BROKEN_XML);
    }

    @Test
    void anotherVersionIsRefusedByItsNumber() {
        String older = "<e:aasenv xmlns:e='http://www.admin-shell.io/aas/2/0'/>";
        Packing packing = packed("origin", "/one.xml").put("one.xml", older);

        for (Imported<Found> read : java.util.List.of(read("x.xml", older), read(packing.file("x.aasx")))) {
            assertThat(read.errors()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.WRONG_FORMAT);
                assertThat(issue.sentence())
                        .contains("expected an Asset Administration Shell of version 3, got version 2.0");
            });
        }
        assertThat(read("x.json", "{\"assetAdministrationShells\": [], \"assets\": [], \"submodels\": []}")
                        .errors())
                .extracting(Issue::sentence)
                .allMatch(sentence -> sentence.contains("got version 2;"));
    }

    private static Packing packed(String origin, String target) {
        return new Packing()
                .put("_rels/.rels", relation(ORIGIN, "/" + origin))
                .put("_rels/" + origin + ".rels", relation(SPEC, target));
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Type='" + type + "' Target='" + target + "' Id='R'/></Relationships>";
    }

    private static Imported<Found> read(String name, String text) {
        return read(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Imported<Found> read(SourceFile file) {
        return new AasFormat().read(file, Explained.NOTHING, Limits.DEFAULT);
    }
}

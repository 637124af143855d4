package dev.ringwall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.found.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real files of other programs. They are not ours to hand on: without them these tests are skipped. */
class CorpusTest {

    private static final String VEX = "example-VEX-CISA-Use-Cases-Case-2-vex.json";

    private Path corpus = Path.of(".");

    @BeforeEach
    void find() {
        String named = System.getenv("RINGWALL_CORPUS");
        Assumptions.assumeTrue(named != null && Files.isDirectory(Path.of(named)), "no corpus of real files");
        corpus = Path.of(named);
    }

    @Test
    void everyScanIsRead() throws IOException {
        for (Path file : Stream.concat(files("nmap"), files("formats/nmap")).toList()) {
            Imported<Found> read = read(file, "nmap");

            assertThat(read.hasErrors()).as(file.toString()).isFalse();
            assertThat(read.coverage().total()).isPositive();
        }
        Found scan = read(corpus.resolve("nmap/os_scan5.xml"), "nmap").value().orElseThrow();
        assertThat(scan.assets())
                .extracting(asset -> asset.tag())
                .containsExactly("6c:2e:85:19:af:00", "88:1f:a1:23:ee:02", "192.168.1.4", "00:1f:3c:87:66:50");
    }

    @Test
    void everyDeviceOfANetboxIsRead() throws IOException {
        Imported<Found> read = read(corpus.resolve("formats/netbox/netbox-demo-v3.6-trimmed.json"), "netbox");

        assertThat(read.issues()).isEmpty();
        assertThat(read.value().orElseThrow().assets()).hasSize(30);
        assertThat(read.coverage().left())
                .containsExactly(
                        "30 of `dcim.cable`",
                        "60 of `dcim.cabletermination`",
                        "10 of `extras.tag`",
                        "20 of `ipam.prefix`");
    }

    @Test
    void everySampleIsReadOrRefusedWithASentence() throws IOException {
        for (Path file : allFiles("formats")) {
            SourceFile source = SourceFile.read(file, file.getFileName().toString());
            for (ImportFormat format : Formats.likely(source)) {
                Imported<Found> read = format.read(source, Explained.NOTHING, Limits.DEFAULT);

                assertThat(read.value().isPresent() || read.hasErrors())
                        .as("%s as %s", file, format.name())
                        .isTrue();
                assertThat(read.issues())
                        .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
            }
        }
    }

    @Test
    void everyBillIsReadOrRefused() throws IOException {
        Map<String, Integer> parts = new TreeMap<>();
        for (Path file : allFiles("formats/cyclonedx")) {
            SourceFile source = SourceFile.read(file, file.getFileName().toString());
            if (OtherForm.of(source).isEmpty()) {
                Imported<Found> read = read(file, "cyclonedx");
                parts.put(
                        source.name(),
                        read.value()
                                .map(found -> found.products().stream()
                                        .mapToInt(product -> product.parts().size())
                                        .sum())
                                .orElse(-1));
                assertThat(read.issues())
                        .as(file.toString())
                        .hasSize(parts.get(source.name()) > 0 || file.endsWith(VEX) ? 0 : 1);
            }
        }
        assertThat(parts)
                .containsOnly(
                        Map.entry("example-HBOM-PCIe-SATA-adapter-board-bom.json", 6),
                        Map.entry("example-SBOM-laravel-7.12.0-bom.1.4.json", 62),
                        Map.entry(VEX, 0),
                        Map.entry("standard-nist-ssdf-1.1.cdx.json", 0),
                        Map.entry("valid-attestation-1.6.json", 0),
                        Map.entry("valid-attestation-1.7.json", -1),
                        Map.entry("valid-standard-1.6.json", 0),
                        Map.entry("valid-standard-1.7.json", -1));
    }

    @Test
    void whatIsNotReadIsCalledByItsName() throws IOException {
        for (var folder : Map.of(
                        "drawio", List.of("a drawing of draw.io"),
                        "opcua", List.of("an OPC UA node set", "an XML Schema"),
                        "oscal", List.of("a document of OSCAL", "a JSON Schema"),
                        "openvex", List.of("a JSON Schema"))
                .entrySet()) {
            for (Path file : allFiles("formats/" + folder.getKey())) {
                SourceFile source = SourceFile.read(file, file.getFileName().toString());

                assertThat(Formats.likely(source)).as(file.toString()).isEmpty();
                assertThat(OtherForm.of(source).map(OtherForm::what))
                        .as(file.toString())
                        .hasValueSatisfying(
                                what -> assertThat(folder.getValue()).contains(what));
            }
        }
    }

    @Test
    void everyShellIsReadOrRefused() throws IOException {
        for (Path file : allFiles("formats/aas")) {
            Imported<Found> read = read(file, "aas");

            // the published templates are forms for others to fill in
            assertThat(read.issues()).as(file.toString()).hasSize(1);
            assertThat(read.value().isPresent()).isNotEqualTo(file.endsWith("nameplate20-sample.aasx"));
        }
        assertThat(read(corpus.resolve("formats/aas/nameplate20-sample.aasx"), "aas")
                        .errors())
                .extracting(Issue::sentence)
                .allMatch(sentence -> sentence.contains("got version 2.0"));
    }

    private List<Path> allFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void anEmptyFileOfAutomationmlSaysSo() throws IOException {
        Imported<Found> read = read(corpus.resolve("formats/aml/Empty.aml"), "automationml");

        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "Empty.aml: warning: expected zones, conduits or devices, got a file whose elements are none"
                                + " [nothing-found]");
    }

    @Test
    void aDrawingOfCsetIsRead() throws IOException {
        Found read = read(corpus.resolve("formats/cset/cset-diagram-synthetic.xml"), "cset")
                .value()
                .orElseThrow();

        assertThat(read.zones()).hasSize(2);
        assertThat(read.assets()).hasSize(4);
        assertThat(read.conduits()).hasSize(1);
    }

    @Test
    void aModelForThreagileIsRead() throws IOException {
        Imported<Found> read = read(corpus.resolve("formats/threagile/threagile-example.yaml"), "threagile");

        assertThat(read.issues()).extracting(Issue::code).containsOnly(IssueCode.LINK_LEFT_OUT);
        assertThat(read.value().orElseThrow().zones()).hasSize(5);
        assertThat(read.value().orElseThrow().assets()).hasSize(14);
        assertThat(read.coverage().understood()).isEqualTo(39);
    }

    private Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> found = Files.list(corpus.resolve(folder))) {
            return found.sorted().toList().stream();
        }
    }

    /** Reads a file as the one format that it looks like. */
    private static Imported<Found> read(Path file, String format) throws IOException {
        SourceFile source = SourceFile.read(file, file.getFileName().toString());
        List<ImportFormat> likely = Formats.likely(source);
        assertThat(likely).as(file.toString()).extracting(Format::name).containsExactly(format);
        return likely.getFirst().read(source, Explained.NOTHING, Limits.DEFAULT);
    }
}

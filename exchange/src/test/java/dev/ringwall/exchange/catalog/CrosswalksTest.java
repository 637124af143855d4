package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.catalog.Crosswalk.Standing;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalksTest {

    private static final Crosswalks ALL = Crosswalks.read();

    private static List<String> rows(String key, String entry) {
        return ALL.find(key).orElseThrow().entry(entry).orElseThrow().rows().stream()
                .map(RowId::code)
                .toList();
    }

    @Test
    void officialOnesComeFirstAndAllSayWhoseTheyAre() {
        assertThat(ALL.all())
                .extracting(Crosswalk::key)
                .containsExactly(
                        "anssi-pa-108",
                        "attack-ics",
                        "nist-csf-1-1",
                        "nist-csf-2-0",
                        "cra",
                        "nerc-cip",
                        "nis2",
                        "soci-cirmp");
        assertThat(ALL.all())
                .allSatisfy(each -> assertThat(each.standing() == Standing.READING)
                        .isEqualTo(each.by().equals("Ringwall")));
    }

    @Test
    void asManyLinksAreCarriedAsWerePublishedForRowsThatThereAre() {
        // 118 of NIST to 3-3; 37 of MITRE to 3-3; 124 of ANSSI to 3-3
        assertThat(links("nist-csf-1-1", "62443-3-3")).isEqualTo(118);
        assertThat(links("attack-ics", "62443-3-3")).isEqualTo(37);
        assertThat(links("anssi-pa-108", "62443-3-3")).isEqualTo(124);
        assertThat(links("anssi-pa-108", "62443-2-1")).isEqualTo(105);
    }

    private static long links(String key, String part) {
        return ALL.find(key).orElseThrow().entries().stream()
                .flatMap(entry -> entry.rows().stream())
                .filter(row -> row.edition().part().equals(part))
                .count();
    }

    @Test
    void aGroupOrFoundationStandsForAllOfItsRows() {
        assertThat(rows("nis2", "Art. 21(2)(j)"))
                .contains("SR 1.1 RE 2", "NET 3.1", "NET 3.3", "SR 4.1", "SR 4.3")
                .doesNotContain("SR 5.1");
        assertThat(rows("nis2", "art 21 2 c"))
                .contains("SP.12.01 BR", "SP.12.09 BR", "SR 7.8")
                .doesNotContain("SP.01.01 BR");
        assertThat(rows("nist-csf-1-1", "ID.AM-1")).contains("4.2.3.4", "SR 7.8");
    }

    @Test
    void theBridgeOfNistCarriesReferencesOn() {
        assertThat(rows("nist-csf-2-0", "PR.AA-06")).contains("SR 5.1");
        assertThat(ALL.find("nist-csf-2-0").orElseThrow().note()).contains("bridge");
    }

    @Test
    void aRowKnowsWhoLeadsToIt() {
        assertThat(ALL.to(RequirementId.system("SR 5.1")))
                .extracting(named -> named.of().key() + " " + named.entry().id())
                .contains("attack-ics M0930", "nerc-cip CIP-005");
        assertThat(ALL.named("NIS2 Art. 23")).hasSize(1);
        assertThat(ALL.named("nobody")).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereIsAFault(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("mappings/x")).resolve("crosswalk.yaml");
        Files.writeString(
                file, "name: X\nstanding: reading\nby: me\nlicence: none\nentries:\n  - {id: A1, rows: [SR 9.9]}\n");
        assertThatThrownBy(() -> Crosswalks.read(CarriedFiles.in(folder), CatalogReader.read(), ProcessReader.read()))
                .hasMessageContaining("SR 9.9")
                .hasMessageContaining("crosswalk.yaml");
    }
}

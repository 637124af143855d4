package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementListFileTest {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();
    private static final String PROVIDER =
            "ringwall: 1\nlist: {id: l, version: \"1\", owner: Works, about: provider}\nrows:\n";
    private static final String PRODUCT =
            "ringwall: 1\nlist: {id: l, version: \"1\", owner: Works, about: product, types: [embedded-device, host-device]}\nrows:\n";

    @TempDir
    private Path folder;

    private Imported<RequirementList> read(String text) throws IOException {
        Path file = folder.resolve("list.yaml");
        Files.writeString(file, text);
        return RequirementListFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG);
    }

    private String issues(String text) throws IOException {
        Imported<RequirementList> read = read(text);
        assertThat(read.value()).isEmpty();
        return String.join("\n", read.issues().stream().map(Issue::toString).toList());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RequirementList list = read(PRODUCT + """
                  - {row: CR 1.1, level: 2, mandatory: yes, note: with our directory}
                  - {row: EDR 2.4, type: embedded-device, level: 1}
                  - {row: CCSC 1}
                """).value().orElseThrow();
        assertThat(list.rows()).hasSize(3);
        assertThat(read(RequirementListFile.write(list)).value()).contains(list);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        assertThat(issues(PROVIDER + "  - {row: SP.99.01 BR, level: 2}\n"))
                .contains("list.yaml:4:", "`SP.99.01 BR`", "unknown-row");
        assertThat(issues(PROVIDER + "  - {row: CR 1.1, level: 2}\n")).contains("list.yaml:4:", "row-of-another-part");
        assertThat(issues(PROVIDER + "  - {row: SP.01.01 BR, level: 5}\n"))
                .contains("list.yaml:4:", "a whole number from 1 to 4, got `5`");
        assertThat(issues(PROVIDER + "  - {row: SP.01.01 BR}\n"))
                .contains("list.yaml:4:", "expected a level from 1 to 4 for `SP.01.01 BR`, got none");
        assertThat(issues(PROVIDER + "  - {row: SP.01.01 BR, level: 2}\n  - {row: SP.01.01, level: 3}\n"))
                .contains("list.yaml:5:", "expected `SP.01.01 BR` once", "given-twice");
        assertThat(issues(PROVIDER + "  - {row: SP.01.01 BR, level: 2, type: host-device}\n"))
                .contains("list.yaml:4:", "expected no `type`");
        assertThat(issues(PROVIDER.replace("provider", "vendor") + "  - {row: SP.01.01 BR, level: 2}\n"))
                .contains("list.yaml:2:", "one of provider, product");
        assertThat(issues(PROVIDER.replace("rows:\n", "rows: []\n"))).contains("expected at least one row");
        assertThat(issues(PROVIDER.replace("ringwall: 1", "ringwall: 2") + "  - {row: SP.01.01 BR, level: 2}\n"))
                .contains("made by a newer Ringwall");
        assertThat(issues("")).contains("got an empty file");
    }

    @Test
    void rowsOfAProductFitItsTypesAndTheirLevels() throws IOException {
        assertThat(issues(PRODUCT + "  - {row: CR 1.1 RE 2, level: 1}\n"))
                .contains("list.yaml:4:", "for `CR 1.1 RE 2`, got `1`");
        assertThat(issues(PRODUCT + "  - {row: CCSC 1, level: 1}\n")).contains("expected no level for `CCSC 1`");
        assertThat(issues(PRODUCT + "  - {row: NDR 5.2, level: 2}\n"))
                .contains("list.yaml:4:", "which is asked of network-device");
        assertThat(issues(PRODUCT + "  - {row: CR 1.1, level: 2, type: network-device}\n"))
                .contains("list.yaml:4:", "a type of the list");
        assertThat(issues(PRODUCT + "  - {row: CR 1.1, level: 2}\n  - {row: CR 1.1, type: host-device, level: 2}\n"))
                .contains("list.yaml:5:", "given-twice");
        assertThat(read(PRODUCT + "  - {row: CR 1.1, type: embedded-device, level: 2}\n"
                                + "  - {row: CR 1.1, type: host-device, level: 3}\n")
                        .value())
                .isPresent();
        assertThat(issues(PRODUCT.replace(", types: [embedded-device, host-device]", "")
                        + "  - {row: CR 1.1, level: 2}\n"))
                .contains("expected `types` in the list for a product");
    }
}

package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessLinks;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksReaderTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final ProcessCatalog PROCESSES = ProcessReader.read();

    @Test
    void everyLinkLeadsFromARowToTheOwnersPart() {
        ProcessLinks links = LinksReader.read(CATALOG, PROCESSES);
        assertThat(links.edition()).contains(new Edition("62443-2-1", 2024));
        assertThat(links.all())
                .hasSizeGreaterThan(50)
                .allMatch(row -> row.edition().equals(new Edition("62443-2-1", 2024)));
        assertThat(of(links, "SR 1.1")).containsExactly("USER 1.1", "USER 1.8");
        assertThat(of(links, "SR 1.1 RE 2"))
                .as("those of its base first")
                .containsExactly("USER 1.1", "USER 1.8", "USER 1.9");
        assertThat(of(links, "SR 3.5")).isEmpty();
    }

    private static List<String> of(ProcessLinks links, String row) {
        return links.of(CATALOG.require(RequirementId.system(row))).stream()
                .map(ProcessRequirementId::code)
                .toList();
    }

    @Test
    void aLinkThatLeadsNowhereOrTwiceIsAFault(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> read(folder, "{row: SR 9.9, needs: [USER 1.1]}"))
                .hasMessageContaining("`SR 9.9`");
        assertThatThrownBy(() -> read(folder, "{row: CR 1.1, needs: [USER 1.1]}"))
                .hasMessageContaining("`CR 1.1`");
        assertThatThrownBy(() -> read(folder, "{row: SR 1.1, needs: [USER 9.9]}"))
                .hasMessageContaining("`USER 9.9`")
                .hasMessageContaining("links.yaml");
        assertThatThrownBy(() -> read(folder, "{row: SR 1.1, needs: [USER 1.1]}\n  - {row: SR 1.1, needs: [USER 1.2]}"))
                .hasMessageContaining("linked twice");
    }

    private static ProcessLinks read(Path folder, String link) throws IOException {
        Files.writeString(folder.resolve("links.yaml"), "links:\n  - " + link + "\n");
        return LinksReader.read(CarriedFiles.in(folder), CATALOG, PROCESSES);
    }
}

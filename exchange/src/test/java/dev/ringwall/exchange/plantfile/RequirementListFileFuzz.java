package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a list of requirements: never throws, and what is read can be written and read again. */
class RequirementListFileFuzz {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();

    @FuzzTest
    void list(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("list", ".yaml");
        try {
            Files.write(file, bytes);
            Imported<RequirementList> read = RequirementListFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG);
            assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
            if (read.value().isPresent()) {
                Files.writeString(file, RequirementListFile.write(read.value().get()));
                assertThat(RequirementListFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG)
                                .value())
                        .isEqualTo(read.value());
            }
        } finally {
            Files.delete(file);
        }
    }
}

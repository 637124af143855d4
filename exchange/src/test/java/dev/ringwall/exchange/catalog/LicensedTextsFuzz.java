package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;

/** No file of licensed texts makes the reader throw, hang or lose count. */
class LicensedTextsFuzz {

    private static final Catalog CATALOG = CatalogReader.read();

    @FuzzTest
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Imported<LicensedTexts> read = LicensedTexts.read(
                "62443-3-3", new SourceFile("licensed/62443-3-3.yaml", bytes), CATALOG, Limits.DEFAULT);
        assertThat(read.value()).isPresent();
        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues());
        assertThat(read.coverage().isComplete() || read.hasErrors()).isTrue();
    }
}

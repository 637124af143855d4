package dev.ringwall.exchange.zip;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.IOException;

/** Any bytes as a packed file: its parts come out within the limits, or a sentence says why not. */
class ArchiveFuzz {

    private static final Limits SMALL =
            new Limits(1 << 20, 50, 100, 100, 100, 100, 100, new Limits.Packed(100, 200, 4 << 20));

    @FuzzTest
    void parts(byte[] bytes) throws IOException {
        try {
            Archive archive = Archive.open(new SourceFile("x.zip", bytes), SMALL);
            for (String name : archive.names()) {
                assertThat(archive.bytes(name).orElseThrow().length).isLessThanOrEqualTo(4 << 20);
            }
        } catch (BadArchiveException bad) {
            assertThat(bad.sentence()).startsWith("expected ");
        }
    }
}

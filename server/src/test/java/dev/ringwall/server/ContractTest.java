package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published contract is what the server does. {@code -Dringwall.golden=rewrite} writes it anew. */
class ContractTest {

    private static final Path CONTRACT = Path.of(System.getProperty("ringwall.root", ".."), "api", "openapi.yaml");
    private static final String SORTED = "springdoc.writer-with-order-by-keys";

    @TempDir
    private Path data;

    @BeforeAll
    static void sort() {
        System.setProperty(SORTED, "true");
    }

    @AfterAll
    static void unsort() {
        System.clearProperty(SORTED);
    }

    @Test
    void theContractIsWhatTheServerDoes() throws IOException, InterruptedException {
        String written;
        try (Team team = Team.open(data)) {
            written = team.nobody().get("/v3/api-docs.yaml").body();
        }
        assertThat(written).contains("/api/v1/plants/{plant}/drawing", "openapi: 3.1");
        if ("rewrite".equals(System.getProperty("ringwall.golden"))) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, written);
        }
        assertThat(Files.readString(CONTRACT)).isEqualTo(written);
    }
}

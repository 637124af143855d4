package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeApplicationTest {

    @TempDir
    private Path data;

    @Test
    void itIsHealthyAndOpensNothingElse() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            assertThat(team.nobody().get("/health").body()).contains("UP");
            assertThat(team.nobody().get("/metrics").statusCode()).isEqualTo(403);
            assertThat(team.nobody().get("/api/v1/plants").statusCode()).isEqualTo(401);
            assertThat(team.nobody().get("/api/v2/plants").statusCode()).isEqualTo(403);
        }
    }
}

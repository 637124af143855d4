package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeApplicationTest {

    @TempDir
    private Path data;

    @Test
    void itIsHealthyAndOpensNothingElse() throws IOException, InterruptedException {
        try (ServeApplication server = ServeApplication.start(data, "127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(ask(client, server, "/health").body()).contains("UP");
            assertThat(ask(client, server, "/metrics").statusCode()).isEqualTo(403);
            assertThat(ask(client, server, "/").statusCode()).isEqualTo(403);
        }
    }

    private static HttpResponse<String> ask(HttpClient client, ServeApplication server, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

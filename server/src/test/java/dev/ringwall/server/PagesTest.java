package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final Pattern PART = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @TempDir
    private Path data;

    @Test
    void theFirstPageIsAskedForAnewAndItsPartsNever() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var page = team.nobody().get("/");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            Matcher part = PART.matcher(page.body());
            assertThat(part.find()).isTrue();
            var script = team.nobody().get(part.group(1));
            assertThat(script.statusCode()).isEqualTo(200);
            assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            assertThat(script.headers().firstValue("Content-Type").orElse("")).contains("javascript");
        }
    }

    @Test
    void nothingElseOfTheJarIsHandedOut() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            assertThat(team.nobody()
                            .get("/assets/../../dev/ringwall/server/version.properties")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(team.nobody().get("/assets/none.js").statusCode()).isEqualTo(404);
            assertThat(team.nobody().get("/static/index.html").statusCode()).isEqualTo(403);
        }
    }
}

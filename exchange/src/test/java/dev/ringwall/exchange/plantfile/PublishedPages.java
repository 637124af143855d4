package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of docs/ that follow from the code: compared, or written anew by {@code ./dev docs}. */
final class PublishedPages {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root", ".."));

    private PublishedPages() {}

    static void assertPublished(String page, String text) throws IOException {
        Path path = ROOT.resolve(page);
        if ("rewrite".equals(System.getProperty("ringwall.docs"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(path).as("written by ./dev docs").exists();
        assertThat(Files.readString(path))
                .as(page + " is what ./dev docs writes")
                .isEqualTo(text);
    }
}

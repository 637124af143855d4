package dev.ringwall.exchange.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The fonts of the program: Latin, Greek and Cyrillic letters; figures of one width. */
public enum Letters {
    TEXT("IBMPlexSans-Regular.ttf"),
    STRONG("IBMPlexSans-SemiBold.ttf"),
    SLANTED("IBMPlexSans-Italic.ttf"),
    /** For what stands in files as it stands there; it has no Greek. */
    FIXED("IBMPlexMono-Regular.ttf");

    /** The name of the family whose letters have different widths. */
    public static final String FAMILY = "IBM Plex Sans";

    /** The name of the family whose letters have one width. */
    public static final String FIXED_FAMILY = "IBM Plex Mono";

    private final String file;

    Letters(String file) {
        this.file = file;
    }

    /** The font as a TrueType file. */
    public InputStream open() {
        return Objects.requireNonNull(Letters.class.getResourceAsStream(file), file);
    }

    /** The same, whole. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

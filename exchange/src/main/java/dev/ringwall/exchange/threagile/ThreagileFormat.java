package dev.ringwall.exchange.threagile;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A threat model that was written for Threagile. */
public record ThreagileFormat() implements ImportFormat {

    private static final int HEAD = 64_000;
    private static final Pattern VERSION = Pattern.compile("(?m)^\"?threagile_version\"?\\s*:");

    @Override
    public String name() {
        return "threagile";
    }

    @Override
    public String holds() {
        return "technical assets, trust boundaries and communication links: a threat model for Threagile";
    }

    @Override
    public String extension() {
        return "yaml";
    }

    @Override
    public Likeness likeness(SourceFile file) {
        String head = new String(file.bytes(), 0, Math.min(file.bytes().length, HEAD), StandardCharsets.ISO_8859_1);
        return VERSION.matcher(head).find() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return ThreagileReader.read(file, limits);
    }
}

package dev.ringwall.exchange.cset;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.xml.XmlReader;
import java.nio.charset.StandardCharsets;

/** A network as it was drawn in CSET. */
public record CsetFormat() implements ImportFormat {

    private static final int HEAD = 1 << 20;

    @Override
    public String name() {
        return "cset";
    }

    @Override
    public String holds() {
        return "zones, components and the lines between them: a network diagram of CSET";
    }

    @Override
    public String extension() {
        return "xml";
    }

    /** Other drawings have the same root; only CSET's name their components. */
    @Override
    public Likeness likeness(SourceFile file) {
        if (!XmlReader.isRoot(file.bytes(), "mxGraphModel")) {
            return Likeness.NONE;
        }
        String head = new String(file.bytes(), 0, Math.min(file.bytes().length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("ComponentGuid=") || head.contains("ZoneType=") ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return CsetReader.read(file, limits);
    }
}

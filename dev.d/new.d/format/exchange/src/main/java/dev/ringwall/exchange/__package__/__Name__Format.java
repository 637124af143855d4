package dev.ringwall.exchange.__package__;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;

/** TO WRITE: what a file of this format holds. Its line in Formats.ALL is to write too. */
public record __Name__Format() implements ImportFormat {

    @Override
    public String name() {
        return "__name__";
    }

    @Override
    public String holds() {
        return "TO WRITE: what it holds, for the table of formats";
    }

    @Override
    public String extension() {
        return "__name__";
    }

    @Override
    public Likeness likeness(SourceFile file) {
        // TO WRITE: how its first bytes tell it from everything else.
        return Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return __Name__Reader.read(file, limits);
    }
}

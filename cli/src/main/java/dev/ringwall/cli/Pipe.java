package dev.ringwall.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output. Whoever reads it may stop reading: that is no fault and deserves no word. */
record Pipe(OutputStream out) implements Sink {

    @Override
    public void put(Bytes result) throws Refusal {
        Watched watched = new Watched(out);
        try {
            OutputStream buffered = new BufferedOutputStream(watched, 1 << 16);
            result.writeTo(buffered);
            buffered.flush();
        } catch (IOException | RuntimeException thrown) {
            // Writers of some formats wrap what the stream threw; the stream itself knows best.
            IOException broken = watched.broken(thrown);
            if (!isClosedByReader(broken)) {
                throw Refusal.notPrinted(broken);
            }
        }
    }

    // The system's word for EPIPE follows the locale, but every language keeps the pipe in it.
    private static boolean isClosedByReader(IOException broken) {
        return String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}

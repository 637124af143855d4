package dev.ringwall.cli;

import dev.ringwall.exchange.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as the place of a result. It is there whole or not at all; what was there before stays until the new one is. */
record WholeFile(Path path) implements Sink {

    @Override
    public void put(Bytes result) throws Refusal {
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("a folder is there");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                intoDevice(result);
            } else {
                Files.createDirectories(
                        path.toAbsolutePath().resolveSibling(".").normalize());
                AtomicFile.write(path, out -> watched(result, out));
            }
        } catch (IOException failed) {
            throw Refusal.notWritten(path, failed);
        }
    }

    /** A device or a pipe cannot be renamed into its place. */
    private void intoDevice(Bytes result) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            watched(result, out);
        }
    }

    private static void watched(Bytes result, OutputStream out) throws IOException {
        Watched watched = new Watched(out);
        try {
            OutputStream buffered = new BufferedOutputStream(watched, 1 << 16);
            result.writeTo(buffered);
            buffered.flush();
        } catch (IOException | RuntimeException thrown) {
            // Writers of some formats wrap what the stream threw; the stream itself knows best.
            throw watched.broken(thrown);
        }
    }
}

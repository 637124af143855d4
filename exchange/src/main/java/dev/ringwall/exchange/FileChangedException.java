package dev.ringwall.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Somebody changed a file between reading and writing it; nothing was written. */
public final class FileChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    public FileChangedException(Path file) {
        super("expected `" + file + "` as it was read, got a changed file; nothing was written");
    }
}

package dev.ringwall.house.planted.engine.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A fault: evidence may hash, but not read. */
public final class ReadsAFile {
    byte[] bytes(Path path) throws IOException {
        return Files.readAllBytes(path);
    }
}

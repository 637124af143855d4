package dev.ringwall.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of the store that its owner alone reads. */
final class KeyFile {

    private KeyFile() {}

    /** Whole and synced, or not there. A temporary file is its owner's alone, and so it stays. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.resolveSibling("");
        Path draft = Files.createTempFile(folder, "key-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = StandardCharsets.US_ASCII.encode(text); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            Restore.sync(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

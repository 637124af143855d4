package dev.ringwall.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file whole or not at all: under a temporary name beside it, synced, renamed. A full disk leaves the old one. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes itself into a stream, which its caller closes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes itself into a file that nobody sees yet. */
    @FunctionalInterface
    public interface Channelled {
        void writeTo(FileChannel channel) throws IOException;
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** The same for what is too large to be held at once. */
    public static void write(Path file, Content content) throws IOException {
        try (Draft draft = draft(file, content)) {
            draft.keep();
        }
    }

    /** The same for what copies whole files. */
    public static void writeChannel(Path file, Channelled content) throws IOException {
        try (Draft draft = draftChannel(file, content)) {
            draft.keep();
        }
    }

    /** Writes a file beside its place, whole and synced: whatever can fail for want of space has failed by then. */
    public static Draft draft(Path file, Content content) throws IOException {
        return draftChannel(file, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
        });
    }

    private static Draft draftChannel(Path file, Channelled content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Draft draft = new Draft(Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part"), target);
        try {
            keepRights(target, draft.temporary());
            try (FileChannel channel = FileChannel.open(draft.temporary(), StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            return draft;
        } catch (IOException | RuntimeException failed) {
            draft.close();
            throw failed;
        }
    }

    /** A file that is written and not yet in its place; closing it without keeping it leaves nothing behind. */
    public record Draft(Path temporary, Path target) implements AutoCloseable {

        /** Puts it into its place, in one step. */
        public void keep() throws IOException {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(temporary);
        }
    }

    /** A temporary file is its owner's alone; what replaces a file is as open as that was, a new one as others are. */
    private static void keepRights(Path target, Path temporary) throws IOException {
        if (!Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            return;
        }
        if (Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        } else {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}

package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Bundles as files: zip archives whose parts are stored and not compressed, {@value #STATEMENT} first, then each file once
 * under its SHA-256. One hand-over has one form, byte for byte, so that whatever was changed in the file shows.
 */
public final class BundleFile {

    static final String STATEMENT = "statement.dsse.json";

    /** A statement of 10,000 files is a tenth of this. */
    static final int MOST_STATEMENT = 64 << 20;

    private static final String PARTS = "sha256/";
    private static final int BUFFER = 1 << 18;

    private BundleFile() {}

    /** Whose bytes a file of a bundle holds. */
    public sealed interface Content {

        static Content of(Path file) {
            return new OfFile(file);
        }

        static Content of(byte[] bytes) {
            return new OfBytes(bytes);
        }
    }

    private record OfFile(Path file) implements Content {}

    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    private record OfBytes(byte[] bytes) implements Content {}

    /** A file that goes into a bundle. */
    public record Packed(String name, HandOver.Role role, Content content) {}

    /**
     * A file that was hashed.
     *
     * @param changed when it was changed last, before it was hashed; what changes later is not what was signed
     */
    record Measured(HandOver.Piece piece, StoredZip.Part part, Content content, Optional<FileTime> changed) {}

    /**
     * Writes a bundle, whole or not at all.
     *
     * @param handOver what it says, its files not yet named
     * @return what it says with its files
     * @throws IOException also if a file was changed while it was packed
     */
    public static HandOver write(Path file, HandOver handOver, List<Packed> files, SigningKey key) throws IOException {
        List<Measured> measured = new ArrayList<>();
        for (Packed each : files) {
            measured.add(measured(each));
        }
        HandOver whole = withPieces(handOver, measured);
        byte[] statement = Envelope.write(HandOverJson.write(whole), key);
        AtomicFile.writeChannel(file, out -> pack(statement, measured, out));
        return whole;
    }

    private static HandOver withPieces(HandOver handOver, List<Measured> measured) throws IOException {
        HandOver whole = new HandOver(
                handOver.kind(),
                handOver.about(),
                handOver.name(),
                handOver.version(),
                handOver.from(),
                handOver.to(),
                handOver.sequence(),
                handOver.day(),
                handOver.program(),
                measured.stream().map(Measured::piece).toList());
        try {
            for (Measured each : measured) {
                HandOverJson.checkPath(each.piece().name());
            }
            return HandOverJson.read(HandOverJson.write(whole));
        } catch (BadBundleException bad) {
            throw new IOException(bad.sentence());
        }
    }

    static Measured measured(Packed packed) throws IOException {
        Optional<FileTime> changed = changed(packed.content());
        MessageDigest sha256 = Keys.digest();
        CRC32 crc = new CRC32();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = open(packed.content())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                bytes += read;
            }
        }
        String hash = HexFormat.of().formatHex(sha256.digest());
        return new Measured(
                new HandOver.Piece(packed.name(), packed.role(), hash, bytes),
                new StoredZip.Part(PARTS + hash, bytes, crc.getValue()),
                packed.content(),
                changed);
    }

    private static InputStream open(Content content) throws IOException {
        return switch (content) {
            case OfFile(Path file) -> Files.newInputStream(file);
            case OfBytes(byte[] bytes) -> new ByteArrayInputStream(bytes);
        };
    }

    private static Optional<FileTime> changed(Content content) throws IOException {
        return switch (content) {
            case OfFile(Path file) -> Optional.of(Files.getLastModifiedTime(file));
            case OfBytes _ -> Optional.empty();
        };
    }

    static void pack(byte[] statement, List<Measured> measured, FileChannel out) throws IOException {
        Map<String, Measured> parts = new LinkedHashMap<>();
        measured.forEach(each -> parts.putIfAbsent(each.part().name(), each));
        checkSize(statement, parts.values());
        List<StoredZip.Part> listed = new ArrayList<>();
        listed.add(statement(statement));
        write(out, StoredZip.header(listed.getFirst()));
        write(out, statement);
        for (Measured each : parts.values()) {
            listed.add(each.part());
            write(out, StoredZip.header(each.part()));
            copy(each, out);
        }
        write(out, StoredZip.directory(listed));
    }

    private static void checkSize(byte[] statement, Collection<Measured> parts) throws IOException {
        long bytes = statement.length;
        for (Measured each : parts) {
            bytes += each.part().headerBytes() + each.part().bytes();
        }
        if (bytes > StoredZip.MOST_BYTES || parts.size() >= StoredZip.MOST_PARTS || statement.length > MOST_STATEMENT) {
            throw new IOException("expected at most " + StoredZip.MOST_BYTES + " bytes and " + StoredZip.MOST_PARTS
                    + " files in a bundle, got " + bytes + " and " + parts.size());
        }
    }

    private static void copy(Measured each, FileChannel out) throws IOException {
        long copied = switch (each.content()) {
            case OfFile(Path file) -> copy(file, out);
            case OfBytes(byte[] bytes) -> write(out, bytes);
        };
        if (copied != each.part().bytes() || !each.changed().equals(changed(each.content()))) {
            throw new IOException("`" + each.piece().name() + "` was changed while it was packed");
        }
    }

    private static long copy(Path file, FileChannel out) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            long size = in.size();
            long done = 0;
            while (done < size) {
                long more = in.transferTo(done, size - done, out);
                if (more == 0) {
                    break;
                }
                done += more;
            }
            return done;
        }
    }

    private static long write(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
            out.write(all);
        }
        return bytes.length;
    }

    static StoredZip.Part statement(byte[] statement) {
        CRC32 crc = new CRC32();
        crc.update(statement);
        return new StoredZip.Part(STATEMENT, statement.length, crc.getValue());
    }

    static String part(HandOver.Piece piece) {
        return PARTS + piece.sha256();
    }

    /** Each of the parts behind the statement, once, in their order. */
    static Map<String, HandOver.Piece> parts(HandOver handOver) {
        Map<String, HandOver.Piece> parts = new LinkedHashMap<>();
        handOver.pieces().forEach(piece -> parts.putIfAbsent(part(piece), piece));
        return parts;
    }
}

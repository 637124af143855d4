package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

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

    /** The earliest that a packed file can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleFile() {}

    /** Whose bytes a file of a bundle holds; opened twice, to hash it and to pack it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;

        static Content of(Path file) {
            return () -> Files.newInputStream(file);
        }

        static Content of(byte[] bytes) {
            return () -> new ByteArrayInputStream(bytes);
        }
    }

    /** A file that goes into a bundle. */
    public record Packed(String name, HandOver.Role role, Content content) {}

    /** A part of the zip file as its directory will list it. */
    record Part(String name, long bytes, long crc) {}

    private record Measured(HandOver.Piece piece, Part part, Content content) {}

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
        AtomicFile.write(file, out -> pack(statement, measured, out));
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

    private static Measured measured(Packed packed) throws IOException {
        MessageDigest sha256 = Keys.digest();
        CRC32 crc = new CRC32();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = packed.content().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                crc.update(buffer, 0, read);
                bytes += read;
            }
        }
        String hash = HexFormat.of().formatHex(sha256.digest());
        return new Measured(
                new HandOver.Piece(packed.name(), packed.role(), hash, bytes),
                new Part(PARTS + hash, bytes, crc.getValue()),
                packed.content());
    }

    private static void pack(byte[] statement, List<Measured> measured, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, statement(statement), new ByteArrayInputStream(statement));
        Set<String> there = new HashSet<>();
        for (Measured each : measured) {
            if (there.add(each.part().name())) {
                try (InputStream in = each.content().open()) {
                    put(zip, each.part(), in);
                } catch (ZipException changed) {
                    throw new IOException("`" + each.piece().name() + "` was changed while it was packed", changed);
                }
            }
        }
        zip.finish();
    }

    static Part statement(byte[] statement) {
        CRC32 crc = new CRC32();
        crc.update(statement);
        return new Part(STATEMENT, statement.length, crc.getValue());
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

    static void put(ZipOutputStream zip, Part part, InputStream in) throws IOException {
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.bytes());
        entry.setCompressedSize(part.bytes());
        entry.setCrc(part.crc());
        zip.putNextEntry(entry);
        copy(in, zip);
        zip.closeEntry();
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
    }
}

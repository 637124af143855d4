package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bundle of which every byte was looked at: it is what somebody signed, and all of it is there. Whom the key belongs to
 * and what his word counts here is for {@link TrustList} to say.
 *
 * @param key the id of the key that signed it
 * @param sha256 of the signed statement, by which this very bundle is known again
 * @param firstPart where the part behind the statement begins
 */
public record OpenedBundle(Path file, HandOver handOver, String key, String sha256, long firstPart) {

    private static final int BUFFER = 1 << 18;

    /**
     * Reads a bundle once from end to end, in little memory. The first thing that is wrong is an issue, and there is no value.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static Imported<OpenedBundle> open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            BundleReading.Read read = new BundleReading(in).read();
            OpenedBundle bundle = new OpenedBundle(
                    file,
                    read.handOver(),
                    read.signed().key(),
                    Keys.sha256(read.signed().payload()),
                    read.firstPart());
            int parts = read.handOver().pieces().size();
            return new Imported<>(Optional.of(bundle), List.of(), new Coverage(parts, parts, List.of()), Places.NONE);
        } catch (BadBundleException bad) {
            return refused(file, bad);
        }
    }

    private static Imported<OpenedBundle> refused(Path file, BadBundleException bad) {
        Path name = file.getFileName();
        Place place = new Place(name == null ? file.toString() : name.toString(), 0, 0);
        return new Imported<>(
                Optional.empty(),
                List.of(new Issue(bad.code(), bad.sentence(), place)),
                new Coverage(0, 1, List.of()),
                Places.NONE);
    }

    /** A file of it as a whole; for those that are small, such as the plant file. */
    public byte[] bytes(HandOver.Piece piece, int most) throws IOException {
        if (piece.bytes() > most) {
            throw new IOException("`" + piece.name() + "`: expected at most " + most + " bytes, got " + piece.bytes());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) piece.bytes());
        try (FileChannel from = FileChannel.open(file)) {
            copy(from, piece, out);
        }
        return out.toByteArray();
    }

    private long at(HandOver.Piece wanted) {
        long at = firstPart;
        for (Map.Entry<String, HandOver.Piece> each : BundleFile.parts(handOver).entrySet()) {
            at += new StoredZip.Part(each.getKey(), 0, 0).headerBytes();
            if (each.getKey().equals(BundleFile.part(wanted))) {
                return at;
            }
            at += each.getValue().bytes();
        }
        throw new IllegalArgumentException("expected a file of the bundle, got `" + wanted.name() + "`");
    }

    /** Copies a file of the bundle, and looks at every byte again: somebody may have changed it meanwhile. */
    private void copy(FileChannel from, HandOver.Piece piece, OutputStream out) throws IOException {
        MessageDigest sha256 = Keys.digest();
        from.position(at(piece));
        InputStream in = Channels.newInputStream(from);
        byte[] buffer = new byte[BUFFER];
        for (long left = piece.bytes(); left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            sha256.update(buffer, 0, read);
            out.write(buffer, 0, read);
            left -= read;
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(piece.sha256())) {
            throw new IOException("`" + piece.name() + "` was changed while it was taken out");
        }
    }

    /**
     * Takes its files out into a folder that is empty or not there yet: all of them, or the folder stays as it was.
     *
     * @throws IOException if something is in the folder, or the disk is full
     */
    public void takeOut(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Files.createDirectories(target.resolveSibling("."));
        Path draft = Files.createTempDirectory(target.resolveSibling(".").normalize(), ".ringwall-");
        try (FileChannel from = FileChannel.open(file)) {
            for (HandOver.Piece piece : handOver.pieces()) {
                Path to = draft.resolve(piece.name());
                Files.createDirectories(to.resolveSibling("."));
                try (OutputStream out = Files.newOutputStream(to)) {
                    copy(from, piece, out);
                }
            }
            remove(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(draft);
        }
    }

    private static void remove(Path target) throws IOException {
        try {
            Files.deleteIfExists(target);
        } catch (DirectoryNotEmptyException _) {
            throw new IOException("expected a folder with nothing in it, got one with files");
        }
    }

    private static void clear(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> all = Files.walk(draft)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Places;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A bundle of which every byte was looked at: it is what somebody signed, and all of it is there. Whom the key belongs to
 * and what his word counts here is for {@link TrustList} to say.
 *
 * @param key the id of the key that signed it
 * @param sha256 of the signed statement, by which this very bundle is known again
 */
public record OpenedBundle(Path file, HandOver handOver, String key, String sha256) {

    private static final int MOST_PARTS = 100_000;

    /**
     * Reads a bundle once from end to end, in little memory. The first thing that is wrong is an issue, and there is no value.
     *
     * @throws IOException if the file cannot be read at all
     */
    public static Imported<OpenedBundle> open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] envelope = statement(zip);
            Envelope.Signed signed = Envelope.read(envelope);
            HandOver handOver = HandOverJson.read(signed.payload());
            complete(zip, handOver);
            same(file, zip, envelope, handOver);
            OpenedBundle bundle = new OpenedBundle(file, handOver, signed.key(), Keys.sha256(signed.payload()));
            int parts = handOver.pieces().size();
            return new Imported<>(Optional.of(bundle), List.of(), new Coverage(parts, parts, List.of()), Places.NONE);
        } catch (BadBundleException bad) {
            return refused(file, bad);
        } catch (ZipException | EOFException damaged) {
            return refused(
                    file,
                    new BadBundleException(
                            IssueCode.BROKEN_ARCHIVE,
                            "expected a bundle, got a file that is none or was cut off (" + damaged.getMessage()
                                    + ")"));
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

    private static byte[] statement(ZipFile zip) throws IOException, BadBundleException {
        ZipEntry entry = zip.getEntry(BundleFile.STATEMENT);
        if (entry == null) {
            throw new BadBundleException(
                    IssueCode.BAD_STATEMENT, "expected `" + BundleFile.STATEMENT + "` in a bundle, got none");
        }
        if (entry.getSize() > BundleFile.MOST_STATEMENT || zip.size() > MOST_PARTS) {
            throw new BadBundleException(
                    IssueCode.ARCHIVE_TOO_LARGE,
                    "expected a statement of at most " + BundleFile.MOST_STATEMENT + " bytes and " + MOST_PARTS
                            + " parts, got more");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] statement = in.readNBytes(BundleFile.MOST_STATEMENT + 1);
            if (statement.length > BundleFile.MOST_STATEMENT) {
                throw new BadBundleException(
                        IssueCode.ARCHIVE_TOO_LARGE, "expected a statement of its stated size, got a longer one");
            }
            return statement;
        }
    }

    /** What is named and not there, or there and not named, is said by its name. */
    private static void complete(ZipFile zip, HandOver handOver) throws BadBundleException {
        Map<String, HandOver.Piece> expected = BundleFile.parts(handOver);
        for (Map.Entry<String, HandOver.Piece> each : expected.entrySet()) {
            ZipEntry there = zip.getEntry(each.getKey());
            if (there == null) {
                throw new BadBundleException(
                        IssueCode.BUNDLE_INCOMPLETE,
                        "expected `" + each.getValue().name() + "`, which the statement names, got no such file");
            }
            if (there.getSize() != each.getValue().bytes()) {
                throw changed(each.getValue(), "of " + there.getSize() + " bytes");
            }
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!name.equals(BundleFile.STATEMENT) && !expected.containsKey(name)) {
                throw new BadBundleException(
                        IssueCode.BUNDLE_CHANGED,
                        "expected only what the statement names, got a part `" + name + "` besides");
            }
        }
    }

    /** Packs the parts once more and holds the result beside the file: nothing stands between and behind them unnoticed. */
    private static void same(Path file, ZipFile zip, byte[] envelope, HandOver handOver)
            throws IOException, BadBundleException {
        try (FileChannel channel = FileChannel.open(file);
                SameBytes beside = new SameBytes(channel);
                ZipOutputStream again = new ZipOutputStream(beside)) {
            BundleFile.put(again, BundleFile.statement(envelope), new ByteArrayInputStream(envelope));
            for (Map.Entry<String, HandOver.Piece> each :
                    BundleFile.parts(handOver).entrySet()) {
                part(zip, each.getKey(), each.getValue(), again);
            }
            again.finish();
            beside.end();
        } catch (SameBytes.DiffersException differs) {
            throw new BadBundleException(
                    IssueCode.BUNDLE_CHANGED,
                    "expected the file as it was packed, got other bytes from " + differs.at() + " on");
        }
    }

    private static void part(ZipFile zip, String name, HandOver.Piece piece, ZipOutputStream again)
            throws IOException, BadBundleException {
        MessageDigest sha256 = Keys.digest();
        ZipEntry entry = zip.getEntry(name);
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), sha256)) {
            BundleFile.put(again, new BundleFile.Part(name, piece.bytes(), entry.getCrc()), in);
        } catch (ZipException _) {
            throw changed(piece, "that was changed");
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(piece.sha256())) {
            throw changed(piece, "that was changed");
        }
    }

    private static BadBundleException changed(HandOver.Piece piece, String got) {
        return new BadBundleException(
                IssueCode.BUNDLE_CHANGED,
                "expected `" + piece.name() + "` of " + piece.bytes() + " bytes as it was signed, got one " + got);
    }

    /** A file of it as a whole; for those that are small, such as the plant file. */
    public byte[] bytes(HandOver.Piece piece, long most) throws IOException {
        if (piece.bytes() > most) {
            throw new IOException("`" + piece.name() + "`: expected at most " + most + " bytes, got " + piece.bytes());
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(BundleFile.part(piece)))) {
            return in.readAllBytes();
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
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (HandOver.Piece piece : handOver.pieces()) {
                takeOut(zip, piece, draft.resolve(piece.name()).normalize());
            }
            remove(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clear(draft);
        }
    }

    private static void takeOut(ZipFile zip, HandOver.Piece piece, Path to) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        MessageDigest sha256 = Keys.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(zip.getEntry(BundleFile.part(piece))), sha256)) {
            Files.copy(in, to);
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(piece.sha256())) {
            throw new IOException("`" + piece.name() + "` was changed while it was taken out");
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

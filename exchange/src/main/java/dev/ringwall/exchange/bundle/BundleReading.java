package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.IssueCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** One walk over a bundle from its first byte to its last, each of which must be the one that the statement calls for. */
final class BundleReading {

    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final List<StoredZip.Part> parts = new ArrayList<>();
    private long position;

    BundleReading(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** What was read: the statement, its signer, and where the first part begins. */
    record Read(HandOver handOver, Envelope.Signed signed, long firstPart) {}

    Read read() throws IOException, BadBundleException {
        Envelope.Signed signed = Envelope.read(envelope());
        HandOver handOver = HandOverJson.read(signed.payload());
        long firstPart = position;
        Map<String, HandOver.Piece> expected = BundleFile.parts(handOver);
        for (Map.Entry<String, HandOver.Piece> each : expected.entrySet()) {
            part(each.getKey(), each.getValue(), expected);
        }
        byte[] directory = StoredZip.directory(parts);
        long at = position;
        byte[] there = in.readNBytes(directory.length + 1);
        if (!Arrays.equals(there, directory)) {
            throw behind(there, directory, at, expected);
        }
        return new Read(handOver, signed, firstPart);
    }

    private byte[] envelope() throws IOException, BadBundleException {
        byte[] header = next(new StoredZip.Part(BundleFile.STATEMENT, 0, 0).headerBytes());
        StoredZip.Part said = StoredZip.said(header)
                .filter(part -> part.name().equals(BundleFile.STATEMENT))
                .orElseThrow(() -> new BadBundleException(
                        IssueCode.BROKEN_ARCHIVE,
                        "expected a bundle, which begins with `" + BundleFile.STATEMENT + "`, got another file"));
        if (said.bytes() > BundleFile.MOST_STATEMENT) {
            throw new BadBundleException(
                    IssueCode.ARCHIVE_TOO_LARGE,
                    "expected a statement of at most " + BundleFile.MOST_STATEMENT + " bytes, got " + said.bytes());
        }
        byte[] statement = next((int) said.bytes());
        StoredZip.Part part = BundleFile.statement(statement);
        same(header, part, 0);
        parts.add(part);
        return statement;
    }

    private void part(String name, HandOver.Piece piece, Map<String, HandOver.Piece> expected)
            throws IOException, BadBundleException {
        long at = position;
        byte[] header = in.readNBytes(new StoredZip.Part(name, 0, 0).headerBytes());
        position += header.length;
        Optional<StoredZip.Part> said = StoredZip.said(header);
        if (said.isEmpty() || !said.get().name().equals(name)) {
            throw missing(piece, said, expected);
        }
        if (said.get().bytes() != piece.bytes()) {
            throw changed(piece, "of " + said.get().bytes() + " bytes");
        }
        MessageDigest sha256 = Keys.digest();
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(1, piece.bytes()))];
        for (long left = piece.bytes(); left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw cutOff();
            }
            sha256.update(buffer, 0, read);
            crc.update(buffer, 0, read);
            left -= read;
            position += read;
        }
        if (!HexFormat.of().formatHex(sha256.digest()).equals(piece.sha256())) {
            throw changed(piece, "that was changed");
        }
        StoredZip.Part part = new StoredZip.Part(name, piece.bytes(), crc.getValue());
        same(header, part, at);
        parts.add(part);
    }

    private byte[] next(int count) throws IOException, BadBundleException {
        byte[] bytes = in.readNBytes(count);
        position += bytes.length;
        if (bytes.length < count) {
            throw cutOff();
        }
        return bytes;
    }

    private static void same(byte[] header, StoredZip.Part part, long at) throws BadBundleException {
        int differs = Arrays.mismatch(header, StoredZip.header(part));
        if (differs >= 0) {
            throw other(at + differs);
        }
    }

    private static BadBundleException missing(
            HandOver.Piece piece, Optional<StoredZip.Part> there, Map<String, HandOver.Piece> expected) {
        Optional<String> stranger = there.map(StoredZip.Part::name).filter(name -> !expected.containsKey(name));
        return stranger.isPresent()
                ? new BadBundleException(
                        IssueCode.BUNDLE_CHANGED,
                        "expected `" + piece.name() + "` next, got a part that the statement does not name")
                : new BadBundleException(
                        IssueCode.BUNDLE_INCOMPLETE,
                        "expected `" + piece.name() + "`, which the statement names, got no such file");
    }

    private static BadBundleException behind(
            byte[] there, byte[] directory, long at, Map<String, HandOver.Piece> expected) {
        boolean besides = StoredZip.said(there)
                .filter(part -> !expected.containsKey(part.name()))
                .isPresent();
        return besides
                ? new BadBundleException(
                        IssueCode.BUNDLE_CHANGED, "expected only what the statement names, got a part besides")
                : other(at + Math.max(0, Arrays.mismatch(there, directory)));
    }

    private static BadBundleException other(long at) {
        return new BadBundleException(
                IssueCode.BUNDLE_CHANGED, "expected the file as it was packed, got other bytes from " + at + " on");
    }

    private BadBundleException cutOff() {
        return new BadBundleException(
                IssueCode.BROKEN_ARCHIVE,
                "expected a whole bundle, got a file that was cut off after " + position + " bytes");
    }

    private static BadBundleException changed(HandOver.Piece piece, String got) {
        return new BadBundleException(
                IssueCode.BUNDLE_CHANGED,
                "expected `" + piece.name() + "` of " + piece.bytes() + " bytes as it was signed, got one " + got);
    }
}

package dev.ringwall.exchange.zip;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Counts what a part really unpacks to, and stops at the limits whatever the directory said. */
final class Unpacking extends InputStream {

    /** A part of this size may be as repetitive as it likes. */
    private static final long SMALL = 1 << 20;

    private final InputStream unpacked;
    private final Entry entry;
    private final Limits.Packed limits;
    private final Archive.Meter meter;
    private final CRC32 crc = new CRC32();
    private long bytes;

    Unpacking(InputStream unpacked, Entry entry, Limits.Packed limits, Archive.Meter meter) {
        this.unpacked = unpacked;
        this.entry = entry;
        this.limits = limits;
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count;
        try {
            count = unpacked.read(into, from, most);
        } catch (IOException damaged) {
            throw new BadArchiveException(
                    IssueCode.BROKEN_ARCHIVE, "expected the part `" + entry.name() + "` whole, got a damaged one");
        }
        if (count < 0) {
            end();
            return count;
        }
        bytes += count;
        meter.add(count);
        crc.update(into, from, count);
        if (bytes > SMALL && bytes > limits.ratio() * Math.max(1, entry.packed())) {
            throw new BadArchiveException(
                    IssueCode.ARCHIVE_TOO_LARGE,
                    "expected the part `" + entry.name() + "` to unpack to at most " + limits.ratio()
                            + " times what it takes, got more");
        }
        if (meter.bytes() > limits.bytes()) {
            throw new BadArchiveException(
                    IssueCode.ARCHIVE_TOO_LARGE,
                    "expected a packed file of at most " + limits.bytes() + " bytes unpacked, got more");
        }
        return count;
    }

    private void end() throws BadArchiveException {
        if (crc.getValue() != entry.crc()) {
            throw new BadArchiveException(
                    IssueCode.BROKEN_ARCHIVE,
                    "expected the part `" + entry.name() + "` as it was packed, got other bytes");
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}

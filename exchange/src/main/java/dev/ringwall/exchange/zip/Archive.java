package dev.ringwall.exchange.zip;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A packed file (zip): XLSX, AASX and their like. Its parts are unpacked one by one, in memory, and never onto the disk;
 * more than the limits allow is a {@link BadArchiveException}, before it costs anything.
 */
public final class Archive {

    private static final int HEADER = 0x04034B50;
    private static final int HEADER_BYTES = 30;

    private final byte[] file;
    private final Map<String, Entry> entries;
    private final Limits.Packed limits;
    private final Meter meter = new Meter();

    private Archive(byte[] file, Map<String, Entry> entries, Limits.Packed limits) {
        this.file = file;
        this.entries = entries;
        this.limits = limits;
    }

    /** What was unpacked so far, over all parts. */
    static final class Meter {
        private long bytes;

        void add(long more) {
            bytes += more;
        }

        long bytes() {
            return bytes;
        }
    }

    /** Whether a file begins as packed ones do. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    public static Archive open(SourceFile source, Limits limits) throws BadArchiveException {
        byte[] file = source.bytes();
        if (!isOne(file)) {
            throw new BadArchiveException(IssueCode.BROKEN_ARCHIVE, "expected a packed file, got another one");
        }
        return new Archive(file, Directory.read(file, limits.packed()), limits.packed());
    }

    /** The names of its parts, in the order of its directory. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A part, unpacked as it is read; empty if there is none of that name. */
    public Optional<InputStream> part(String name) throws BadArchiveException {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpacked(entry));
    }

    /** A part as a whole. */
    public Optional<byte[]> bytes(String name) throws IOException {
        Optional<InputStream> part = part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private InputStream unpacked(Entry entry) throws BadArchiveException {
        Directory.Bytes bytes = new Directory.Bytes(file);
        boolean there = bytes.has(entry.offset(), HEADER_BYTES) && bytes.four(entry.offset()) == HEADER;
        long start = there
                ? entry.offset() + HEADER_BYTES + bytes.two(entry.offset() + 26) + bytes.two(entry.offset() + 28)
                : 0;
        if (!there || start + entry.packed() > file.length) {
            throw new BadArchiveException(
                    IssueCode.BROKEN_ARCHIVE, "expected the part `" + entry.name() + "`, got a file that breaks off");
        }
        InputStream packed = new ByteArrayInputStream(file, (int) start, (int) entry.packed());
        return switch (entry.method()) {
            case 0 -> new Unpacking(packed, entry, limits, meter);
            case 8 -> new Unpacking(new Inflating(packed), entry, limits, meter);
            default ->
                throw new BadArchiveException(
                        IssueCode.BROKEN_ARCHIVE,
                        "expected the part `" + entry.name() + "` packed in the usual way, got method "
                                + entry.method());
        };
    }

    /** Frees the inflater, which the stream does not do for one that it was given. */
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), 1 << 14);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}

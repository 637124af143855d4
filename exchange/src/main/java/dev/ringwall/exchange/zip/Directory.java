package dev.ringwall.exchange.zip;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The directory at the end of a zip file (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16). Only what it lists is in the file; sizes
 * that it states are not believed, see {@link Unpacking}.
 */
final class Directory {

    private static final int END = 0x06054B50;
    private static final int LISTED = 0x02014B50;
    private static final int END_BYTES = 22;
    private static final int LISTED_BYTES = 46;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final long IN_64_BITS = 0xFFFFFFFFL;

    private final Bytes bytes;
    private final Limits.Packed limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Directory(Bytes bytes, Limits.Packed limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static Map<String, Entry> read(byte[] file, Limits.Packed limits) throws BadArchiveException {
        Directory directory = new Directory(new Bytes(file), limits);
        directory.read();
        return directory.entries;
    }

    private void read() throws BadArchiveException {
        int end = end();
        int count = bytes.two(end + 10);
        long at = bytes.four(end + 16);
        if (at == IN_64_BITS || count == 0xFFFF) {
            throw damaged("a file of the 64 bit kind, which none of this size needs to be");
        }
        if (count > limits.entries()) {
            throw new BadArchiveException(
                    IssueCode.ARCHIVE_TOO_LARGE,
                    "expected at most " + limits.entries() + " parts in a packed file, got " + count);
        }
        for (int i = 0; i < count; i++) {
            at = entry(at);
        }
    }

    /** The end record stands last, but for a remark that may hold anything. */
    private int end() throws BadArchiveException {
        int last = bytes.length() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (bytes.four(at) == END) {
                return at;
            }
        }
        throw damaged("a file without a directory; it may have been cut off");
    }

    private long entry(long at) throws BadArchiveException {
        if (!bytes.has(at, LISTED_BYTES) || bytes.four(at) != LISTED) {
            throw damaged("a directory that breaks off");
        }
        int nameLength = bytes.two(at + 28);
        long next = at + LISTED_BYTES + nameLength + bytes.two(at + 30) + bytes.two(at + 32);
        if (!bytes.has(at, (int) Math.min(next - at, Integer.MAX_VALUE))) {
            throw damaged("a directory that breaks off");
        }
        String name = bytes.text(at + LISTED_BYTES, nameLength);
        Entry entry = new Entry(
                checked(name), bytes.two(at + 10), bytes.four(at + 20), bytes.four(at + 16), bytes.four(at + 42));
        if ((bytes.two(at + 8) & 1) != 0) {
            throw damaged("the part `" + name + "`, which is encrypted");
        }
        if (!name.endsWith("/") && entries.putIfAbsent(name, entry) != null) {
            throw damaged("the part `" + name + "` twice");
        }
        return next;
    }

    /** Nothing is ever written to disk under such a name; a file that holds one was made to do harm all the same. */
    private static String checked(String name) throws BadArchiveException {
        boolean leaves = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
        if (leaves) {
            throw new BadArchiveException(
                    IssueCode.ARCHIVE_ESCAPES, "expected parts inside the packed file, got `" + name + "`");
        }
        return name;
    }

    private static BadArchiveException damaged(String got) {
        return new BadArchiveException(IssueCode.BROKEN_ARCHIVE, "expected a packed file, got " + got);
    }

    /** Numbers as zip files write them, the small end first. */
    record Bytes(@SuppressWarnings("ArrayRecordComponent") byte[] all) {

        int length() {
            return all.length;
        }

        boolean has(long at, int count) {
            return at >= 0 && at <= all.length - (long) count;
        }

        int two(long at) {
            int from = (int) at;
            return (all[from] & 0xFF) | (all[from + 1] & 0xFF) << 8;
        }

        long four(long at) {
            return two(at) | (long) two(at + 2) << 16;
        }

        String text(long at, int count) {
            return new String(all, (int) at, count, StandardCharsets.UTF_8);
        }
    }
}

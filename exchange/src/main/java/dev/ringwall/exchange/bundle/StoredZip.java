package dev.ringwall.exchange.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a zip file of stored parts holds around them (PKWARE APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16), in the one way in which
 * bundles are written: no times, no remarks, nothing between the parts.
 */
final class StoredZip {

    /** Larger files and longer lists need the 64 bit kind, which bundles are not written in. */
    static final long MOST_BYTES = 0xFFFF_FFFEL;

    static final int MOST_PARTS = 0xFFFE;

    private static final int HEADER = 0x04034B50;
    private static final int LISTED = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int HEADER_BYTES = 30;
    private static final int LISTED_BYTES = 46;
    private static final int END_BYTES = 22;

    /** Version 1.0 of the form, no flags, stored, on the first day that a zip file can name. */
    private static final short VERSION = 10;

    private static final short FIRST_DAY = 0x21;

    private StoredZip() {}

    /** A part as its header says it. Its name is plain ASCII. */
    record Part(String name, long bytes, long crc) {

        int headerBytes() {
            return HEADER_BYTES + name.length();
        }
    }

    static byte[] header(Part part) {
        byte[] header = new byte[part.headerBytes()];
        ByteBuffer out = in(header);
        out.putInt(HEADER);
        common(out, part);
        out.put(ascii(part.name()));
        return header;
    }

    private static void common(ByteBuffer out, Part part) {
        out.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort(FIRST_DAY);
        out.putInt((int) part.crc()).putInt((int) part.bytes()).putInt((int) part.bytes());
        out.putShort((short) part.name().length()).putShort((short) 0);
    }

    /** The list of parts behind the last of them. */
    static byte[] directory(List<Part> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long at = 0;
        for (Part part : parts) {
            out.writeBytes(listed(part, at));
            at += part.headerBytes() + part.bytes();
        }
        byte[] last = new byte[END_BYTES];
        ByteBuffer end = in(last);
        end.putInt(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) parts.size()).putShort((short) parts.size());
        end.putInt(out.size()).putInt((int) at).putShort((short) 0);
        out.writeBytes(last);
        return out.toByteArray();
    }

    private static byte[] listed(Part part, long at) {
        byte[] listed = new byte[LISTED_BYTES + part.name().length()];
        ByteBuffer out = in(listed);
        out.putInt(LISTED).putShort(VERSION);
        common(out, part);
        out.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) at);
        out.put(ascii(part.name()));
        return listed;
    }

    /** What a header says of its part, whatever that is worth; empty where none stands there. */
    static Optional<Part> said(byte[] header) {
        ByteBuffer in = in(header);
        if (header.length < HEADER_BYTES || in.getInt(0) != HEADER) {
            return Optional.empty();
        }
        int name = Math.min(Short.toUnsignedInt(in.getShort(26)), header.length - HEADER_BYTES);
        return Optional.of(new Part(
                new String(header, HEADER_BYTES, name, StandardCharsets.ISO_8859_1),
                Integer.toUnsignedLong(in.getInt(18)),
                Integer.toUnsignedLong(in.getInt(14))));
    }

    private static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}

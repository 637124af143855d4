package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.document.Markup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Markup as bytes, for what has millions of elements: letters that need no escape are copied, and nothing is made of a cell. */
final class XmlBytes {

    private static final int SIZE = 1 << 16;
    private static final int DIGITS = 20;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What is markup already. */
    XmlBytes put(byte[] markup) throws IOException {
        if (markup.length > SIZE - filled) {
            flush();
            if (markup.length > SIZE) {
                out.write(markup);
                return this;
            }
        }
        System.arraycopy(markup, 0, buffer, filled, markup.length);
        filled += markup.length;
        return this;
    }

    XmlBytes number(long value) throws IOException {
        if (value < 0) {
            return put(ascii(Long.toString(value)));
        }
        if (filled > SIZE - DIGITS) {
            flush();
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = filled + digits - 1; at >= filled; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        filled += digits;
        return this;
    }

    /** A text, whose lines stay apart. */
    XmlBytes text(String text) throws IOException {
        int length = text.length();
        if (length > SIZE - filled) {
            flush();
        }
        if (length <= SIZE && copied(text)) {
            filled += length;
            return this;
        }
        return put(new Markup().lines(text).drain().getBytes(StandardCharsets.UTF_8));
    }

    /** Copies a text behind what is kept, unless one of its letters has to be written in another way. */
    private boolean copied(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return false;
            }
            buffer[filled + i] = (byte) c;
        }
        return true;
    }

    /** Hands on what is kept. */
    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }
}

package dev.ringwall.exchange.pdf;

import dev.ringwall.exchange.letters.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which letters the font has. A PDF for screen readers must not name one that is not in it. */
final class Typeface {

    private static final int REPLACEMENT = 0xFFFD;

    private final CmapLookup letters;

    private Typeface(CmapLookup letters) {
        this.letters = letters;
    }

    static Typeface read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Letters.TEXT.bytes()))) {
            return new Typeface(font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with the replacement character for each letter that the font lacks. */
    String printable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        return text.codePoints()
                .map(c -> has(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean has(int c) {
        return c == '\n' || letters.getGlyphId(c) > 0;
    }
}

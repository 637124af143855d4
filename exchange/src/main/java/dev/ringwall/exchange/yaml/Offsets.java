package dev.ringwall.exchange.yaml;

/**
 * From the parser's count of code points to positions in the text; the two differ after the first character outside the
 * basic plane. Asked in rising order almost always, so that it walks the text once.
 */
final class Offsets {

    private final String text;
    private final boolean same;
    private int codePoints;
    private int chars;

    Offsets(String text) {
        this.text = text;
        this.same = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    int of(int codePoint) {
        if (same) {
            return codePoint;
        }
        chars = text.offsetByCodePoints(chars, codePoint - codePoints);
        codePoints = codePoint;
        return chars;
    }
}

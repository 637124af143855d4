package dev.ringwall.exchange.document;

/**
 * What users wrote, made harmless for whatever shows it: no control character reaches a terminal, no mark that turns the
 * direction of reading hides what a name is, and no half of a surrogate pair breaks an encoder.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** On one line; white space becomes a blank, and what must not be shown the replacement character. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(clean(c)));
        return clean.toString();
    }

    private static int clean(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            case Character.FORMAT -> isJoiner(c) ? c : REPLACEMENT;
            default -> c;
        };
    }

    // Arabic, Indic scripts and emoji need the two joiners; a soft hyphen hurts nobody.
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || c == 0xAD;
    }
}

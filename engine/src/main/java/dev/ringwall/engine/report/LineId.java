package dev.ringwall.engine.report;

import java.nio.charset.StandardCharsets;

/**
 * A short name for a line of a printed sheet, made of what the line asks: eight letters for the thing or the question, and where
 * something is on record of it three more for that. The same plant prints the same names; a line whose record has changed since
 * keeps its first eight letters. There are capital letters without vowels alone: no program takes one for a number or a day, and
 * nobody reads a word in it.
 */
final class LineId {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int ASKED = 8;
    private static final int RECORDED = 3;
    private static final int GROUP = 4;

    private LineId() {}

    /** @param asked whose plant, and what of it */
    static String of(String... asked) {
        String letters = letters(hash(String.join("\n", asked)), ASKED);
        return letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
    }

    /** The name of a line that says what is on record. */
    static String recorded(String record, String... asked) {
        return of(asked) + "-" + letters(hash(record), RECORDED);
    }

    /** The part of a name that says what is asked, whatever is on record of it. */
    static String asked(String name) {
        int end = ASKED + 1;
        return name.length() > end ? name.substring(0, end) : name;
    }

    private static String letters(long hash, int count) {
        StringBuilder letters = new StringBuilder();
        long rest = hash;
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
            rest = Long.divideUnsigned(rest, LETTERS.length());
        }
        return letters.toString();
    }

    /** FNV-1a over 64 bits, and its upper half folded into the lower one: the letters are taken from below. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }
}

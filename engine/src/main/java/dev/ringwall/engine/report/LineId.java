package dev.ringwall.engine.report;

import java.nio.charset.StandardCharsets;

/**
 * A short name for a line of a printed sheet, made of what the line asks. The same plant prints the same names, and a line
 * whose record has changed since has another one. It has capital letters without vowels alone: no program takes it for a number
 * or a day, and nobody reads a word in it.
 */
final class LineId {

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 9;
    private static final int GROUP = 3;

    private LineId() {}

    /** @param asked whose plant, what of it, and what is on record */
    static String of(String... asked) {
        long hash = hash(String.join("\n", asked));
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                id.append('-');
            }
            id.append(LETTERS.charAt((int) Long.remainderUnsigned(hash, LETTERS.length())));
            hash = Long.divideUnsigned(hash, LETTERS.length());
        }
        return id.toString();
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

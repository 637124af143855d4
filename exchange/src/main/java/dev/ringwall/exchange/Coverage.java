package dev.ringwall.exchange;

import java.util.List;

/**
 * How much of a file was understood, so that nobody takes silence for success.
 *
 * @param total records that stand in it
 * @param understood records that were read without an error
 * @param left what was not understood, in the file's own words
 */
public record Coverage(long understood, long total, List<String> left) {

    /** A file in which nothing was even looked for. */
    public static final Coverage NOTHING = new Coverage(0, 0, List.of());

    public Coverage {
        left = List.copyOf(left);
        if (understood > total) {
            throw new IllegalArgumentException("expected at most " + total + " records understood, got " + understood);
        }
    }

    public boolean isComplete() {
        return understood == total && left.isEmpty();
    }
}

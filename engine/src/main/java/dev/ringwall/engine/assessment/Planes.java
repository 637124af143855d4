package dev.ringwall.engine.assessment;

/**
 * The outcomes of up to 128 rows side by side, one bit a row: what the rules say of one row, said of all rows at once.
 *
 * <p>Layout: eleven planes of two longs each, the row's number is the bit. A row is in at most one of {@link #MET},
 * {@link #NOT_MET} and {@link #UNKNOWN}; in none of them it is not asked. {@link #CLAIMED}, {@link #HELPED} and the four
 * {@code UP_TO} planes say more of rows that are met ({@code UP_TO_2}: met up to SL 2 at most); {@link #RENEWABLE} and
 * {@link #FADED} of rows that are unknown. Every attribute is one that an AND of answers joins by OR, so that the AND of
 * two answers is the OR of their planes, and {@link #settle} puts the worst status first. An AND over 100 assets and 100
 * rows is 2,200 ORs.
 */
final class Planes {

    static final int MET = 0;
    static final int NOT_MET = 2;
    static final int UNKNOWN = 4;
    static final int CLAIMED = 6;
    static final int RENEWABLE = 8;

    /** Something was said against and only grew old: nothing may step in silently. */
    static final int FADED = 10;

    static final int HELPED = 12;
    static final int UP_TO_3 = 14;
    static final int UP_TO_2 = 16;
    static final int UP_TO_1 = 18;
    static final int UP_TO_0 = 20;
    static final int SIZE = 22;

    private Planes() {}

    static long[] none() {
        return new long[SIZE];
    }

    /** Whether two outcomes are one and the same object, made once for both. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isSame(long[] one, long[] other) {
        return one == other;
    }

    /** The AND of both, before {@link #settle}. */
    static void join(long[] all, long[] one) {
        for (int i = 0; i < SIZE; i++) {
            all[i] |= one[i];
        }
    }

    /** The same for some rows. */
    static void join(long[] all, long[] one, long[] rows) {
        for (int i = 0; i < SIZE; i++) {
            all[i] |= one[i] & rows[i & 1];
        }
    }

    /** Any not met, not met; else any unknown, unknown; else any met, met; else not asked. */
    static void settle(long[] all) {
        for (int half = 0; half < 2; half++) {
            long unknown = all[UNKNOWN + half] & ~all[NOT_MET + half];
            long met = all[MET + half] & ~all[NOT_MET + half] & ~unknown;
            all[UNKNOWN + half] = unknown;
            all[MET + half] = met;
            all[CLAIMED + half] &= met;
            all[RENEWABLE + half] &= unknown;
            all[FADED + half] &= unknown;
            for (int plane = HELPED; plane < SIZE; plane += 2) {
                all[plane + half] &= met;
            }
        }
    }

    /** Puts other outcomes in the place of some rows. */
    static void replace(long[] all, long[] by, long[] rows) {
        for (int i = 0; i < SIZE; i++) {
            all[i] = (all[i] & ~rows[i & 1]) | (by[i] & rows[i & 1]);
        }
    }

    /** Takes another met outcome where there is none, or where it carries further. */
    static void better(long[] best, long[] other) {
        long[] rows = new long[2];
        for (int half = 0; half < 2; half++) {
            long further = 0;
            for (int plane = UP_TO_3; plane < SIZE; plane += 2) {
                further |= best[plane + half] & ~other[plane + half];
            }
            rows[half] = other[MET + half] & (~best[MET + half] | further);
        }
        replace(best, other, rows);
    }

    /** Rows that are asked: met, not met or unknown. */
    static long asked(long[] all, int half) {
        return all[MET + half] | all[NOT_MET + half] | all[UNKNOWN + half];
    }

    /** Takes an outcome from one row to another. */
    static void copy(long[] from, int row, long[] to, int other) {
        for (int plane = 0; plane < SIZE; plane += 2) {
            set(to, plane, other, has(from, plane, row));
        }
    }

    static boolean has(long[] all, int plane, int row) {
        return (all[plane + (row >> 6)] >>> row & 1) != 0;
    }

    static void set(long[] all, int plane, int row, boolean on) {
        long bit = 1L << row;
        int at = plane + (row >> 6);
        all[at] = on ? all[at] | bit : all[at] & ~bit;
    }

    /** Up to which level a row is met, 0 to 4; 4 for one that is not met. */
    static int upTo(long[] all, int row) {
        int level = 4;
        for (int plane = UP_TO_3; plane < SIZE && has(all, plane, row); plane += 2) {
            level--;
        }
        return level;
    }

    static void setUpTo(long[] all, int row, int level) {
        for (int at = 3; at >= 0; at--) {
            set(all, UP_TO_3 + 2 * (3 - at), row, level <= at);
        }
    }

    /** Rows that are met, and not up to a level from 1 to 4. */
    static long metBelow(long[] all, int half, int level) {
        return all[MET + half] & all[UP_TO_3 + 2 * (4 - level) + half];
    }
}

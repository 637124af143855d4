package dev.ringwall.engine.assessment;

/** Sets of rows, a bit each, in two halves of 64 as {@link Planes} keeps them. */
final class RowSet {

    private RowSet() {}

    static long[] and(long[] one, long[] other) {
        return new long[] {one[0] & other[0], one[1] & other[1]};
    }

    static long[] or(long[] one, long[] other) {
        return new long[] {one[0] | other[0], one[1] | other[1]};
    }

    static long[] minus(long[] one, long[] other) {
        return new long[] {one[0] & ~other[0], one[1] & ~other[1]};
    }

    static boolean isEmpty(long[] rows) {
        return (rows[0] | rows[1]) == 0;
    }

    /** The rows of one plane. */
    static long[] of(long[] planes, int plane) {
        return new long[] {planes[plane], planes[plane + 1]};
    }

    /** The rows that are asked at all. */
    static long[] asked(long[] planes) {
        return new long[] {Planes.asked(planes, 0), Planes.asked(planes, 1)};
    }
}

package dev.ringwall.engine.catalog;

import java.util.List;

/**
 * How well an organisation does what a row asks. In order: known not to be done, unknown, and the four levels of the
 * standard. Unknown is below every level and never shown as one.
 */
public enum MaturityLevel {
    /** Known not to be done. */
    NONE,
    /** Nothing shows whether it is done. */
    UNKNOWN,
    /** Done, somehow. */
    INITIAL,
    /** Written down, approved, with people who can do it. */
    MANAGED,
    /** Done as written, again and again. */
    DEFINED,
    /** Measured, and better for it. */
    IMPROVING;

    /** The four of the standard, from the lowest. */
    public static final List<MaturityLevel> LEVELS = List.of(INITIAL, MANAGED, DEFINED, IMPROVING);

    /** The number of the standard; 0 for what is no level. */
    public int number() {
        return Math.max(0, ordinal() - UNKNOWN.ordinal());
    }

    public boolean isLevel() {
        return number() > 0;
    }

    public boolean isAtLeast(MaturityLevel other) {
        return compareTo(other) >= 0;
    }

    public static MaturityLevel lower(MaturityLevel one, MaturityLevel other) {
        return one.isAtLeast(other) ? other : one;
    }

    public static MaturityLevel higher(MaturityLevel one, MaturityLevel other) {
        return one.isAtLeast(other) ? one : other;
    }
}

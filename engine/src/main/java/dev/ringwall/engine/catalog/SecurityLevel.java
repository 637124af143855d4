package dev.ringwall.engine.catalog;

import java.util.List;

/** A security level, 0 to 4. Zero asks nothing and is a decision; a level that was never set is no level at all. */
public enum SecurityLevel {
    SL_0,
    SL_1,
    SL_2,
    SL_3,
    SL_4;

    /** The five levels, lowest first. */
    public static final List<SecurityLevel> ALL = List.of(values());

    /** The level of a number 0 to 4. */
    public static SecurityLevel of(int value) {
        if (value < 0 || value > 4) {
            throw new IllegalArgumentException("expected a security level from 0 to 4, got " + value);
        }
        return ALL.get(value);
    }

    /** The number of this level, 0 to 4. */
    public int value() {
        return ordinal();
    }

    public boolean isAtLeast(SecurityLevel other) {
        return compareTo(other) >= 0;
    }

    public static SecurityLevel higher(SecurityLevel one, SecurityLevel other) {
        return one.isAtLeast(other) ? one : other;
    }

    public static SecurityLevel lower(SecurityLevel one, SecurityLevel other) {
        return one.isAtLeast(other) ? other : one;
    }
}

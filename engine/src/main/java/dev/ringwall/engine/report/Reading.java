package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.SecurityLevel;

/** A level as it is printed: {@code 1}, {@code 1..3}, {@code –} where no row applies, {@code ?} where nobody set one. */
public sealed interface Reading {

    /** From the level that is proved to the one that is still possible. */
    record Between(SecurityLevel proved, SecurityLevel possible) implements Reading {
        public Between {
            if (!possible.isAtLeast(proved)) {
                throw new IllegalArgumentException(
                        "expected at least SL " + proved.value() + " to be possible, got SL " + possible.value());
            }
        }
    }

    /** No row of the foundational requirement applies: neither a level nor a gap. */
    record NoRowApplies() implements Reading {}

    /** Nobody set it, which is not level 0. */
    record NotSet() implements Reading {}

    static Reading of(SecurityLevel level) {
        return new Between(level, level);
    }

    default String print() {
        return switch (this) {
            case Between(SecurityLevel proved, SecurityLevel possible) ->
                proved == possible ? Integer.toString(proved.value()) : proved.value() + ".." + possible.value();
            case NoRowApplies() -> "–";
            case NotSet() -> "?";
        };
    }
}

package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.SecurityLevel;

/**
 * The level of one subject for one foundational requirement and one answer. Proved takes unknown as not met and is the
 * level: sort, compare, gate and export by it. Possible takes unknown as met.
 *
 * @param applicable false where no row of the foundational requirement is asked: no gap, and not 4
 */
public record Level(boolean applicable, SecurityLevel proved, SecurityLevel possible) {

    public static final Level NOT_APPLICABLE = new Level(false, SecurityLevel.SL_0, SecurityLevel.SL_0);

    private static final Level[] ALL = all();

    private static Level[] all() {
        int levels = SecurityLevel.ALL.size();
        Level[] all = new Level[levels * levels];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Level(true, SecurityLevel.of(i / levels), SecurityLevel.of(i % levels));
        }
        return all;
    }

    static Level of(int proved, int possible) {
        return ALL[proved * SecurityLevel.ALL.size() + possible];
    }

    /** Whether a target is reached for certain. */
    public boolean reaches(SecurityLevel target) {
        return !applicable || proved.isAtLeast(target);
    }

    /** {@code 1} where proved and possible agree, else {@code 1..3}; {@code –} where nothing is asked. */
    @Override
    public String toString() {
        if (!applicable) {
            return "–";
        }
        return proved == possible ? "" + proved.value() : proved.value() + ".." + possible.value();
    }
}

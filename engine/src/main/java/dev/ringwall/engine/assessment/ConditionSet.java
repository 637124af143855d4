package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Condition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sets of conditions as the bits of an int, by their ordinals. */
final class ConditionSet {

    /** All of them. */
    static final int EVERY = -1;

    private static final List<Condition> ALL = List.of(Condition.values());

    private ConditionSet() {}

    static int bit(Condition condition) {
        return 1 << condition.ordinal();
    }

    /** The first condition of a set that is not empty. */
    static Condition first(int set) {
        return ALL.get(Integer.numberOfTrailingZeros(set));
    }

    static Set<Condition> of(int set) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        for (int left = set; left != 0; left &= left - 1) {
            conditions.add(first(left));
        }
        return conditions;
    }
}

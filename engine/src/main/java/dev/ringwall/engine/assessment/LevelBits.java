package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each row of a part stands in two longs, so that the levels of all foundational requirements follow from the rows
 * that are open in a few operations on whole longs.
 *
 * <p>The rows of a foundational requirement are a field: its bits stand in the order of their levels, and no field crosses a
 * long. Above each field, but the last one of a long, stands a guard bit that is always set. Taking one from every field at
 * once therefore borrows from no neighbour, and {@code x ^ (x - lowest)} sets, in each field, all bits up to the first open
 * one. Whether that passes the last row of a level is whether the level is reached: one bit a level, gathered from both longs,
 * spread to four bits a field and counted. In the last field of a long, nothing open at all stands for the guard.
 */
final class LevelBits {

    private static final int FRS = FoundationalRequirement.ALL.size();
    private static final int HIGHEST = SecurityLevel.SL_4.value();
    private static final int NIBBLE = 4;
    private static final int FIELDS = FRS * NIBBLE;
    private static final long NOT_ASKED = 0xF;

    private final Map<RequirementId, Integer> bits = new HashMap<>();

    /** In which order the fields stand, and so the nibbles of a vector. */
    private final int[] nibbleOf = new int[FRS];

    private final long[] rowsOf = new long[FRS];
    private final int[] halfOf = new int[FRS];

    // Plain fields and not arrays, so that the loop over components keeps them in registers.
    private final long lowest0;
    private final long lowest1;
    private final long guards0;
    private final long guards1;
    private final long markers0;
    private final long markers1;
    private final int lastField0;
    private final int lastField1;
    private final int marked0;
    private final int marked1;
    private final int marked;
    private final long spread;
    private final long gaps;
    private final boolean wideGaps;

    /** The constants while they are found. */
    private static final class Draft {
        private final long[] lowest = new long[2];
        private final long[] guards = new long[2];
        private final long[] markers = new long[2];
        private final int[] lastField = new int[2];

        /** Where the gathered bits of proved levels belong, one nibble a field; and levels that no row begins. */
        private long spread;

        private long gaps;

        private int fields() {
            return Long.bitCount(lowest[0]) + Long.bitCount(lowest[1]);
        }
    }

    LevelBits(List<Requirement> rows) {
        Draft draft = new Draft();
        List<List<Requirement>> fields = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            fields.add(rows.stream()
                    .filter(row -> row.fr().orElseThrow() == fr)
                    .sorted(Comparator.comparingInt(row -> row.level().value()))
                    .toList());
        }
        int first = firstLong(fields);
        for (int half = 0; half < 2; half++) {
            int from = 0;
            for (int fr = 0; fr < FRS; fr++) {
                if ((first >> fr & 1) == 1 - half && !fields.get(fr).isEmpty()) {
                    boolean last = (half == 0 ? first : ~first & ((1 << FRS) - 1)) >> (fr + 1) == 0;
                    nibbleOf[fr] = draft.fields();
                    place(draft, fr, fields.get(fr), half, from, last);
                    from += fields.get(fr).size() + 1;
                }
            }
        }
        this.lowest0 = draft.lowest[0];
        this.lowest1 = draft.lowest[1];
        this.guards0 = draft.guards[0];
        this.guards1 = draft.guards[1];
        this.markers0 = draft.markers[0];
        this.markers1 = draft.markers[1];
        this.lastField0 = draft.lastField[0];
        this.lastField1 = draft.lastField[1];
        this.marked0 = Long.bitCount(markers0);
        this.marked1 = Long.bitCount(markers1);
        this.marked = marked0 + marked1 + 2;
        this.spread = draft.spread | draft.spread << FIELDS;
        this.gaps = draft.gaps | draft.gaps << FIELDS;
        this.wideGaps = (draft.gaps & draft.gaps >>> 1) != 0;
    }

    /** Which foundational requirements stand in the first long, so that both have room. */
    private static int firstLong(List<List<Requirement>> fields) {
        for (int first = 1; first < 1 << FRS; first++) {
            int[] used = {-1, -1};
            boolean complete = true;
            for (int fr = 0; fr < FRS; fr++) {
                used[1 - (first >> fr & 1)] += fields.get(fr).size() + 1;
                complete &= !fields.get(fr).isEmpty();
            }
            if (complete && used[0] <= Long.SIZE && used[1] <= Long.SIZE && used[1] > 0) {
                return first;
            }
        }
        throw new IllegalArgumentException("expected rows of every foundational requirement that fit into two longs");
    }

    private void place(Draft draft, int fr, List<Requirement> field, int half, int from, boolean last) {
        int nibble = draft.fields();
        halfOf[fr] = half;
        draft.lowest[half] |= 1L << from;
        for (int i = 0; i < field.size(); i++) {
            bits.put(field.get(i).id(), half * Long.SIZE + from + i);
            rowsOf[fr] |= 1L << (from + i);
        }
        int before = -1;
        for (int level = HIGHEST; level > 0; level--) {
            int passed = from + rowsUpTo(field, level);
            long place = 1L << (nibble * NIBBLE + level - 1);
            if (passed == before) {
                draft.gaps |= place;
            } else {
                draft.spread |= place;
                draft.markers[half] |= last && level == HIGHEST ? 0 : 1L << passed;
            }
            before = passed;
        }
        if (last) {
            draft.lastField[half] = from;
        } else {
            draft.guards[half] |= 1L << (from + field.size());
        }
    }

    private static int rowsUpTo(List<Requirement> field, int level) {
        return (int) field.stream().filter(row -> row.level().value() <= level).count();
    }

    int bitOf(RequirementId row) {
        Integer bit = bits.get(row);
        if (bit == null) {
            throw new IllegalArgumentException(row + " is not asked here");
        }
        return bit;
    }

    /** What {@link #levels} lacks where of some foundational requirements no row is asked. */
    long notAsked(long asked0, long asked1) {
        long vector = 0;
        for (int fr = 0; fr < FRS; fr++) {
            if (((halfOf[fr] == 0 ? asked0 : asked1) & rowsOf[fr]) == 0) {
                int at = nibbleOf[fr] * NIBBLE;
                vector |= NOT_ASKED << at | NOT_ASKED << (at + FIELDS);
            }
        }
        return vector;
    }

    /**
     * All levels, packed.
     *
     * @param open0 rows of the first long that are not met or unknown; of the second alike
     * @param failing0 rows of the first long that are not met
     */
    long levels(long open0, long open1, long failing0, long failing1) {
        long reached = reached(open0, open1);
        long reachable = reached(failing0, failing1);
        return count(Long.expand(reached | reachable << marked, spread));
    }

    /** One bit for each level of each field that begins or ends with a row of its own, in the order of the fields. */
    private long reached(long open0, long open1) {
        long first = reached(open0, lowest0, guards0, markers0, lastField0, marked0);
        return first | reached(open1, lowest1, guards1, markers1, lastField1, marked1) << (marked0 + 1);
    }

    private static long reached(long open, long lowest, long guards, long markers, int lastField, int marked) {
        long guarded = open | guards;
        long upToFirst = guarded ^ (guarded - lowest);
        long lastIsClear = open >>> lastField == 0 ? 1 : 0;
        return Long.compress(upToFirst, markers) | lastIsClear << marked;
    }

    /** Counts the levels reached in each nibble, where one that is reached above a gap fills it. */
    private long count(long reached) {
        long all = reached | (reached >>> 1 & gaps);
        if (wideGaps) {
            all |= all >>> 1 & gaps;
            all |= all >>> 1 & gaps;
        }
        all -= all >>> 1 & 0x5555_5555_5555_5555L;
        return (all & 0x3333_3333_3333_3333L) + (all >>> 2 & 0x3333_3333_3333_3333L);
    }

    Level level(long vector, FoundationalRequirement fr) {
        int at = nibbleOf[fr.ordinal()] * NIBBLE;
        int proved = (int) (vector >>> at & NOT_ASKED);
        int possible = (int) (vector >>> (at + FIELDS) & NOT_ASKED);
        return proved == NOT_ASKED ? Level.NOT_APPLICABLE : Level.of(proved, possible);
    }
}

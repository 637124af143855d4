package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Trace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All answers of one subject, as planes. Reasons are made when asked for, see {@link Assessment#why}. */
public final class Answers {

    private final Rows rows;
    private final long[][] planes;

    /** The rows one kind of subject is asked, shared by all subjects of the kind. */
    static final class Rows {
        private final List<Requirement> all;
        private final int[] bits;
        private final Map<RequirementId, Integer> positions = new HashMap<>();

        /** By foundational requirement and level: rows that are asked at that level. */
        private final long[][][] upTo = new long[FoundationalRequirement.ALL.size()][SecurityLevel.ALL.size()][2];

        Rows(List<Requirement> all) {
            this(all, Map.of());
        }

        /** Some rows of a sheet. */
        Rows(List<Requirement> all, RowSheet sheet) {
            this(all, sheet.numbers());
        }

        private Rows(List<Requirement> all, Map<RequirementId, Integer> numbers) {
            this.all = all;
            this.bits = new int[all.size()];
            for (int i = 0; i < all.size(); i++) {
                Requirement row = all.get(i);
                int bit = numbers.getOrDefault(row.id(), i);
                bits[i] = bit;
                positions.put(row.id(), i);
                for (int level = row.level().value(); level < SecurityLevel.ALL.size(); level++) {
                    upTo[row.fr().orElseThrow().ordinal()][level][bit >> 6] |= 1L << bit;
                }
            }
        }
    }

    /** @param planes by {@link Ask} */
    Answers(Rows rows, long[][] planes) {
        this.rows = rows;
        this.planes = planes;
    }

    /** Asks every row, in each of the answers. */
    static Answers of(Rows rows, Function<Requirement, Map<Ask, Outcome>> judge) {
        long[][] planes = new long[Ask.values().length][Planes.SIZE];
        for (int i = 0; i < rows.all.size(); i++) {
            for (Map.Entry<Ask, Outcome> answer : judge.apply(rows.all.get(i)).entrySet()) {
                put(planes[answer.getKey().ordinal()], rows.bits[i], answer.getValue());
            }
        }
        return new Answers(rows, planes);
    }

    /** Writes an outcome into a row of planes that says nothing yet. */
    static void put(long[] planes, int row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Met met -> {
                Planes.set(planes, Planes.MET, row, true);
                Planes.set(planes, Planes.HELPED, row, met.helped());
                Planes.set(planes, Planes.CLAIMED, row, met.claimed());
                Planes.setUpTo(planes, row, met.upTo().value());
            }
            case Outcome.NotMet not -> Planes.set(planes, Planes.NOT_MET, row, true);
            case Outcome.NotApplicable not -> {}
            case Outcome.Unknown(Trace trace) -> {
                Planes.set(planes, Planes.UNKNOWN, row, true);
                Planes.set(planes, Planes.RENEWABLE, row, Traces.asksForRenewal(trace));
                Planes.set(planes, Planes.FADED, row, Traces.mentionsFadedAgainst(trace));
            }
        }
    }

    /** The rows asked, in catalogue order. */
    public List<Requirement> rows() {
        return rows.all;
    }

    public Verdict verdict(RequirementId row, Ask ask) {
        Integer position = rows.positions.get(row);
        if (position == null) {
            throw new IllegalArgumentException(row + " is not asked here");
        }
        return verdict(position, ask);
    }

    public boolean asks(RequirementId row) {
        return rows.positions.containsKey(row);
    }

    private Verdict verdict(int position, Ask ask) {
        return Verdict.of(planes[ask.ordinal()], rows.bits[position]);
    }

    /** The level for one foundational requirement and one answer. */
    public Level level(FoundationalRequirement fr, Ask ask) {
        return level(rows.upTo[fr.ordinal()], planes[ask.ordinal()]);
    }

    /** The same, had some rows been met. */
    Level levelIfMet(FoundationalRequirement fr, Ask ask, List<Requirement> these) {
        return changed(fr, ask, these, true);
    }

    /** The same, had some rows not been asked. */
    public Level levelIfNotAsked(FoundationalRequirement fr, Ask ask, List<Requirement> these) {
        return changed(fr, ask, these, false);
    }

    private Level changed(FoundationalRequirement fr, Ask ask, List<Requirement> these, boolean met) {
        long[] change = planes[ask.ordinal()].clone();
        for (Requirement row : these) {
            Integer position = rows.positions.get(row.id());
            if (position != null) {
                int bit = rows.bits[position];
                for (int plane = 0; plane < Planes.SIZE; plane += 2) {
                    Planes.set(change, plane, bit, met && plane == Planes.MET);
                }
            }
        }
        return level(rows.upTo[fr.ordinal()], change);
    }

    private static Level level(long[][] upTo, long[] all) {
        int highest = SecurityLevel.SL_4.value();
        if (((upTo[highest][0] & Planes.asked(all, 0)) | (upTo[highest][1] & Planes.asked(all, 1))) == 0) {
            return Level.NOT_APPLICABLE;
        }
        int proved = highest;
        int possible = highest;
        for (int level = highest; level > 0; level--) {
            long failing = 0;
            long unknown = 0;
            for (int half = 0; half < 2; half++) {
                failing |= upTo[level][half] & (all[Planes.NOT_MET + half] | Planes.metBelow(all, half, level));
                unknown |= upTo[level][half] & all[Planes.UNKNOWN + half];
            }
            possible = failing != 0 ? level - 1 : possible;
            proved = (failing | unknown) != 0 ? level - 1 : proved;
        }
        return Level.of(proved, possible);
    }

    /** How many rows rest, wholly or for a part, on a supplier's claim alone. */
    public long restingOnClaims(Ask ask) {
        long[] all = planes[ask.ordinal()];
        return (long) Long.bitCount(all[Planes.CLAIMED]) + Long.bitCount(all[Planes.CLAIMED + 1]);
    }

    /** Whether an enhancement is met over a base that is not: it then has no effect, and is in no count and no percentage. */
    public boolean hasNoEffect(Requirement row, Ask ask) {
        return row.parent()
                .filter(this::asks)
                .filter(base ->
                        verdict(row.id(), ask).isMet() && !verdict(base, ask).countsAt(SecurityLevel.SL_1))
                .isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that && rows == that.rows && Arrays.deepEquals(planes, that.planes);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(planes);
    }
}

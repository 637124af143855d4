package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All answers of one subject: a byte for each row and answer. Reasons are made when asked for, see {@link Assessment#why}. */
public final class Answers {

    private final Rows rows;
    private final byte[][] codes;

    /** The rows one kind of subject is asked, shared by all subjects of the kind. */
    static final class Rows {
        private final List<Requirement> all;
        private final Map<RequirementId, Integer> positions = new HashMap<>();

        Rows(List<Requirement> all) {
            this.all = all;
            for (int i = 0; i < all.size(); i++) {
                positions.put(all.get(i).id(), i);
            }
        }
    }

    private Answers(Rows rows, byte[][] codes) {
        this.rows = rows;
        this.codes = codes;
    }

    /** Asks every row, in each of the answers. */
    static Answers of(Rows rows, Function<Requirement, Map<Ask, Outcome>> judge) {
        byte[][] codes = new byte[Ask.values().length][rows.all.size()];
        for (int i = 0; i < rows.all.size(); i++) {
            for (Map.Entry<Ask, Outcome> answer : judge.apply(rows.all.get(i)).entrySet()) {
                codes[answer.getKey().ordinal()][i] = Verdict.encode(answer.getValue());
            }
        }
        return new Answers(rows, codes);
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
        return Verdict.decode(codes[ask.ordinal()][position]);
    }

    /** The level for one foundational requirement and one answer. */
    public Level level(FoundationalRequirement fr, Ask ask) {
        return level(fr, ask, (row, verdict) -> verdict);
    }

    /** The same, had some verdicts been others: what an answer to an open question would change. */
    public Level level(FoundationalRequirement fr, Ask ask, WhatIf change) {
        boolean applicable = false;
        int proved = SecurityLevel.SL_4.value();
        int possible = proved;
        for (int i = 0; i < rows.all.size(); i++) {
            Requirement row = rows.all.get(i);
            if (row.fr().orElseThrow() == fr) {
                Verdict verdict = change.apply(row, verdict(i, ask));
                applicable |= verdict.status() != Outcome.Status.NOT_APPLICABLE;
                int reach = reach(row, verdict);
                proved = Math.min(proved, reach);
                possible = Math.min(possible, verdict.isUnknown() ? SecurityLevel.SL_4.value() : reach);
            }
        }
        return applicable
                ? new Level(true, SecurityLevel.of(proved), SecurityLevel.of(possible))
                : Level.NOT_APPLICABLE;
    }

    /** Another verdict for a row, or the same. */
    public interface WhatIf {
        Verdict apply(Requirement row, Verdict verdict);
    }

    /** The highest level that a row by itself leaves possible: below its first level when open, else up to what it is met at. */
    private static int reach(Requirement row, Verdict verdict) {
        int below = row.level().value() - 1;
        return switch (verdict.status()) {
            case NOT_APPLICABLE -> SecurityLevel.SL_4.value();
            case MET -> Math.max(below, verdict.upTo().value());
            case NOT_MET, UNKNOWN -> below;
        };
    }

    /** How many rows rest, wholly or for a part, on a supplier's claim alone. */
    public long restingOnClaims(Ask ask) {
        long count = 0;
        for (int i = 0; i < rows.all.size(); i++) {
            count += verdict(i, ask).claimed() ? 1 : 0;
        }
        return count;
    }

    /** Whether an enhancement is met over a base that is not: it then has no effect, and is in no count and no percentage. */
    public boolean hasNoEffect(Requirement row, Ask ask) {
        return row.parent()
                .filter(this::asks)
                .filter(base ->
                        verdict(row.id(), ask).isMet() && !verdict(base, ask).countsAt(SecurityLevel.SL_1))
                .isPresent();
    }
}

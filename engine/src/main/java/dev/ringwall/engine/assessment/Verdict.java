package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;

/**
 * An outcome without its reasons: what the planes hold of one row.
 *
 * @param renewable unknown, and evidence is there that has expired or gone stale
 */
public record Verdict(Status status, SecurityLevel upTo, boolean helped, boolean claimed, boolean renewable) {

    private static final Verdict[] ALL = all();
    private static final int HELPED = 1;
    private static final int CLAIMED = 2;

    private static final Verdict NOT_MET = new Verdict(Status.NOT_MET, SecurityLevel.SL_0, false, false, false);
    private static final Verdict NOT_ASKED =
            new Verdict(Status.NOT_APPLICABLE, SecurityLevel.SL_0, false, false, false);
    private static final Verdict UNKNOWN = new Verdict(Status.UNKNOWN, SecurityLevel.SL_0, false, false, false);
    private static final Verdict TO_RENEW = new Verdict(Status.UNKNOWN, SecurityLevel.SL_0, false, false, true);

    /** Met, by level, help and claim. */
    private static Verdict[] all() {
        Verdict[] all = new Verdict[SecurityLevel.ALL.size() << 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Verdict(Status.MET, SecurityLevel.of(i >> 2), (i & HELPED) != 0, (i & CLAIMED) != 0, false);
        }
        return all;
    }

    static Verdict of(Outcome outcome) {
        long[] planes = Planes.none();
        Answers.put(planes, 0, outcome);
        return of(planes, 0);
    }

    static Verdict of(long[] planes, int row) {
        if (Planes.has(planes, Planes.MET, row)) {
            int code = Planes.upTo(planes, row) << 2;
            code |= Planes.has(planes, Planes.HELPED, row) ? HELPED : 0;
            code |= Planes.has(planes, Planes.CLAIMED, row) ? CLAIMED : 0;
            return ALL[code];
        }
        if (Planes.has(planes, Planes.NOT_MET, row)) {
            return NOT_MET;
        }
        if (Planes.has(planes, Planes.UNKNOWN, row)) {
            return Planes.has(planes, Planes.RENEWABLE, row) ? TO_RENEW : UNKNOWN;
        }
        return NOT_ASKED;
    }

    /** Whether the row counts towards a level: met up to it, or justly not applicable. */
    public boolean countsAt(SecurityLevel level) {
        return switch (status) {
            case MET -> upTo.isAtLeast(level);
            case NOT_APPLICABLE -> true;
            case NOT_MET, UNKNOWN -> false;
        };
    }

    public boolean isMet() {
        return status == Status.MET;
    }

    public boolean isUnknown() {
        return status == Status.UNKNOWN;
    }
}

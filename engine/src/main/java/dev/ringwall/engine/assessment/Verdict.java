package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/**
 * An outcome without its reasons, as small as a byte: two bits of status, three of the level up to which it is met, one
 * each for help, for resting on a claim alone, and for evidence that only needs to be renewed.
 *
 * @param renewable unknown, and evidence is there that has expired or gone stale
 */
public record Verdict(Status status, SecurityLevel upTo, boolean helped, boolean claimed, boolean renewable) {

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int STATUS_MASK = 0b11;
    private static final int LEVEL_SHIFT = 2;
    private static final int LEVEL_MASK = 0b111;
    private static final int HELPED = 1 << 5;
    private static final int CLAIMED = 1 << 6;
    private static final int RENEWABLE = 1 << 7;

    static byte encode(Outcome outcome) {
        int code = outcome.status().ordinal();
        if (outcome instanceof Outcome.Met met) {
            code |= met.upTo().value() << LEVEL_SHIFT;
            code |= met.helped() ? HELPED : 0;
            code |= met.claimed() ? CLAIMED : 0;
        }
        if (outcome instanceof Outcome.Unknown(Trace trace) && Traces.asksForRenewal(trace)) {
            code |= RENEWABLE;
        }
        return (byte) code;
    }

    static Verdict decode(byte code) {
        return new Verdict(
                STATUSES.get(code & STATUS_MASK),
                SecurityLevel.of((code >> LEVEL_SHIFT) & LEVEL_MASK),
                (code & HELPED) != 0,
                (code & CLAIMED) != 0,
                (code & RENEWABLE) != 0);
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

package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.SecurityLevel;

/** One of the three answers to one requirement for one subject. Unknown is never a good one. */
public sealed interface Outcome {

    Trace trace();

    /**
     * Met, up to a level: 4 unless a compensating countermeasure with a lower one carries it.
     *
     * @param helped whether a compensating countermeasure was needed
     * @param claimed whether it, or one of the parts it needs, rests on a supplier's claim alone
     */
    record Met(Trace trace, SecurityLevel upTo, boolean helped, boolean claimed) implements Outcome {
        public Met(Trace trace) {
            this(trace, SecurityLevel.SL_4, false, false);
        }

        /** The same outcome with another reason above. */
        public Met because(Trace over) {
            return new Met(over.because(trace), upTo, helped, claimed);
        }
    }

    /** Known not to be met. */
    record NotMet(Trace trace) implements Outcome {}

    /** The row is not asked of this subject, for one of the three sources that exist. */
    record NotApplicable(Trace trace) implements Outcome {}

    /** Nobody knows; the trace names the missing fact. */
    record Unknown(Trace trace) implements Outcome {}

    default Status status() {
        return switch (this) {
            case Met met -> Status.MET;
            case NotMet not -> Status.NOT_MET;
            case NotApplicable not -> Status.NOT_APPLICABLE;
            case Unknown unknown -> Status.UNKNOWN;
        };
    }

    /** Whether the row counts towards a level: met up to it, or justly not applicable. */
    default boolean countsAt(SecurityLevel level) {
        return switch (this) {
            case Met met -> met.upTo().isAtLeast(level);
            case NotApplicable not -> true;
            case NotMet not -> false;
            case Unknown unknown -> false;
        };
    }

    /** An outcome without its reasons. */
    enum Status {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        UNKNOWN
    }
}

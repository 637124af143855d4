package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Where one row of a programme stands.
 *
 * @param declared what the organisation says, or what its evidence shows where it says nothing
 * @param confirmed what evidence shows that another person has confirmed; never above what is declared
 * @param why down to a piece, a person or what is missing
 * @param next what is missing for the level above the confirmed one; empty at the highest
 */
public record RowStanding(
        ProcessRequirement row,
        State state,
        MaturityLevel declared,
        MaturityLevel confirmed,
        Optional<MaturityLevel> target,
        Trace why,
        List<Trace> next) {

    /** Whether a row is counted. */
    public enum State {
        ASKED,
        NOT_APPLICABLE,
        /** An enhancement of something that is not done. */
        NO_EFFECT
    }

    public RowStanding {
        next = List.copyOf(next);
    }

    public boolean isAsked() {
        return state != State.NOT_APPLICABLE;
    }

    /** Whether a target is set that is not confirmed. */
    public boolean isGap() {
        return isAsked()
                && target.filter(wanted -> !confirmed.isAtLeast(wanted)).isPresent();
    }

    public boolean isUnknown() {
        return isAsked() && confirmed == MaturityLevel.UNKNOWN;
    }
}

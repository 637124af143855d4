package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.Optional;

/**
 * Where a step stands on a day.
 *
 * @param subject the zone or conduit, for a step that is taken for each
 * @param fingerprint what a person signs who signs this step today; empty where nobody has to
 */
public record StepStatus(
        Step step, Optional<SubjectId> subject, State state, Optional<Fingerprint> fingerprint, Trace trace) {

    /** Where a step stands. */
    public enum State {
        /** Nothing asks for it. */
        NOT_REQUIRED,
        /** A result that it needs is missing. */
        OPEN,
        /** All that it needs is there. */
        READY,
        /** Its predicate holds, and where people judge a named person signed. */
        DONE,
        /** It was done, and what it rests on changed. */
        REOPENED;

        /** The reason that says so. */
        LifecycleReason reason() {
            return switch (this) {
                case NOT_REQUIRED -> LifecycleReason.STEP_NOT_REQUIRED;
                case OPEN -> LifecycleReason.STEP_OPEN;
                case READY -> LifecycleReason.STEP_READY;
                case DONE -> LifecycleReason.STEP_DONE;
                case REOPENED -> LifecycleReason.STEP_REOPENED;
            };
        }
    }

    /** Whether the steps after it may go on. */
    public boolean isSettled() {
        return state == State.DONE || state == State.NOT_REQUIRED;
    }
}

package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Trace;

/** Whether a condition is there, and why that is believed. Never absent by silence. */
public record ConditionState(Kind kind, Trace trace) {

    /** True, absent or unknown. */
    public enum Kind {
        TRUE,
        ABSENT,
        UNKNOWN
    }

    boolean isAbsent() {
        return kind == Kind.ABSENT;
    }

    boolean isTrue() {
        return kind == Kind.TRUE;
    }
}

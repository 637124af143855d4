package dev.ringwall.engine.assessment;

/** What would close an open row. */
public enum GapKind {
    /** Able, not in force. */
    SWITCH_ON,
    /** Evidence is there and has grown stale or expired. */
    RENEW,
    /** Nobody knows. */
    PROVE,
    /** Not able. */
    COMPENSATE_OR_REPLACE
}

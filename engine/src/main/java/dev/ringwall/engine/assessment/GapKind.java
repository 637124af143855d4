package dev.ringwall.engine.assessment;

/** What would close an open row. */
public enum GapKind {
    /** Able, not in force. */
    SWITCH_ON,
    /** Evidence is there and has grown stale or expired. */
    RENEW,
    /** Seen to fail, and nobody knows whether what is there could do better. */
    MEND,
    /** Nobody knows. */
    PROVE,
    /** Not able. */
    COMPENSATE_OR_REPLACE
}

package dev.ringwall.engine.report;

/** How a piece of evidence stands on the day, what needs work first. */
public enum EvidenceState {
    /** A value that it rested on differs today, for at least one of its rows. */
    STALE,
    /** Past its last day. */
    EXPIRED,
    /** Its author took it back. */
    WITHDRAWN,
    /** Dated after the day. */
    NOT_YET,
    /** Counts, for what it can show. */
    IN_FORCE
}

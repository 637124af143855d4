package dev.ringwall.engine.evaluation;

/** What an evaluator says of a matter. It is a person's statement over listed evidence, and no evidence itself. */
public enum Verdict {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    /** Nobody looked; it counts for neither side. */
    NOT_EVALUATED;

    /** Whether it decides anything. */
    public boolean decides() {
        return this != NOT_EVALUATED;
    }

    /** Whether it has to rest on evidence. */
    public boolean needsEvidence() {
        return this == PASS || this == FAIL;
    }
}

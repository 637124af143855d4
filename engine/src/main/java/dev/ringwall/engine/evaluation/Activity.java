package dev.ringwall.engine.evaluation;

/** What is examined of a component beside its rows (IEC TS 62443-6-2), in the order of the report. */
public enum Activity {
    /** That it is made under a life cycle by 62443-4-1, which the part presumes. */
    DEVELOPMENT_PROCESS,
    SECURITY_CONTEXT,
    REQUIREMENT_SELECTION,
    DESIGN_DOCUMENTS,
    GUIDELINES,
    SECURITY_TESTS,
    VULNERABILITY_ANALYSIS;

    /** Whether it comes after the rows in the report. */
    public boolean isAfterRows() {
        return this == SECURITY_TESTS || this == VULNERABILITY_ANALYSIS;
    }
}

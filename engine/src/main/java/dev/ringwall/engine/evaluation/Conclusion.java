package dev.ringwall.engine.evaluation;

/** What an evaluation comes to as a whole: our reading, and no certificate. */
public enum Conclusion {
    PASSED,
    /** Everything passes, and a minor nonconformity is open. */
    PASSED_WITH_NONCONFORMITIES,
    FAILED,
    /** Nothing fails, and of something nobody knows. */
    UNDECIDED
}

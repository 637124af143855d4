package dev.ringwall.engine.evaluation;

/** What an evaluator can have in front of him. */
public enum ExhibitKind {
    PROCEDURE,
    TRAINING_RECORD,
    DESIGN_DOCUMENT,
    CONFIGURATION_EXPORT,
    /** Of a scan, a code analysis, a fuzzer or a penetration test. */
    TOOL_OUTPUT,
    LOG_EXTRACT,
    INTERVIEW,
    SITE_OBSERVATION,
    SAMPLE_LIST,
    CERTIFICATE,
    TEST_REPORT,
    /** A photo or a drawing. */
    PICTURE
}

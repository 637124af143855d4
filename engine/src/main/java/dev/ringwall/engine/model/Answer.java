package dev.ringwall.engine.model;

/** The three answers to one requirement for one subject. They are kept apart and never merged. */
public enum Answer {
    /** The function is there when properly configured and integrated; no compensating countermeasure counted. Gives SL-C. */
    ABLE,
    /** The same, counting designed compensating countermeasures. Gives SL-C+, never printed as SL-C. */
    ABLE_WITH_HELP,
    /** Working in this plant on the day; compensating countermeasures in force counted, marked. Gives SL-A. */
    IN_FORCE
}

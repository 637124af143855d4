package dev.ringwall.engine.report;

/** How much of what is not met a report tells. */
public enum Detail {
    /** What is known not to be met, row by row; what nobody knows in one line a subject. */
    NOT_MET,
    /** Every row with its reason. */
    ALL;

    boolean isAll() {
        return this == ALL;
    }
}

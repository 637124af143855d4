package dev.ringwall.engine.metrics;

import java.util.List;

/** What is counted. Each is defined on a page of its own, with its formula and what it does not say. */
public enum Metric {
    /** Of the rows that targets ask, those whose answer in force is known. */
    COVERAGE("coverage_ratio", Unit.RATIO),
    /** How far SL-A is below SL-T; of a plant the largest of its zones and conduits. */
    GAP("gap_levels", Unit.LEVELS),
    /** Zones and conduits whose SL-A is below SL-T. */
    BELOW_TARGET("below_target_subjects", Unit.COUNT),
    /** Zones and conduits without SL-T. */
    WITHOUT_TARGET("without_target_subjects", Unit.COUNT),
    /** Process rows by the maturity that is confirmed. */
    MATURITY("maturity_rows", Unit.COUNT),
    /** Days since the evidence was made; the middle piece. */
    EVIDENCE_AGE_MEDIAN("evidence_age_median_days", Unit.DAYS),
    /** Days since the oldest piece was made. */
    EVIDENCE_AGE_OLDEST("evidence_age_oldest_days", Unit.DAYS),
    /** Of the pieces there are, those past their last day. */
    EVIDENCE_ENDED("evidence_ended_ratio", Unit.RATIO),
    /** Accepted gaps past their last day. */
    OVERDUE_GAPS("overdue_accepted_gaps", Unit.COUNT),
    /** Compensating countermeasures whose approval is past its last day. */
    OVERDUE_COUNTERMEASURES("overdue_countermeasures", Unit.COUNT),
    /** Actions of a programme past the day they were due. */
    OVERDUE_ACTIONS("overdue_actions", Unit.COUNT),
    /** Steps of 62443-3-2 that were done and have to be done again. */
    REOPENED_STEPS("reopened_steps", Unit.COUNT);

    /** All of them, in the order of their page. */
    public static final List<Metric> ALL = List.of(values());

    private final String code;
    private final Unit unit;

    Metric(String code, Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    /** What a figure is counted in. */
    public enum Unit {
        /** From 0 to 1. */
        RATIO,
        /** Security levels, 0 to 4. */
        LEVELS,
        DAYS,
        COUNT
    }

    /** Its name in tables, which never changes. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }
}

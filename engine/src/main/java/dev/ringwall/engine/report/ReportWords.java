package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;

/** What the reports say in words of their own. The comment names the facts in the order of the sentence. */
public enum ReportWords implements Reason {
    /** plant. */
    ASSESSMENT_TITLE,
    /** plant. */
    GAP_TITLE,
    /** plant. */
    FINDINGS_TITLE,
    OUR_READING,
    NOTHING_CERTIFIED,

    SUMMARY,
    /** zones, conduits, assets. */
    EXTENT,
    /** zones, conduits, assets, zones outside. */
    EXTENT_AND_OUTSIDE,
    /** subjects below target, subjects. */
    BELOW_TARGET,
    NONE_BELOW_TARGET,
    /** subjects. */
    WITHOUT_TARGET,
    /** known to fail, in so many zones and conduits, unknown. */
    ROWS_COUNTED,
    /** rows. */
    ACCEPTED_COUNTED,
    /** nonconformities, recommendations, own checks, things not said. */
    FINDINGS_COUNTED,
    /** pieces, of them old. */
    EVIDENCE_SUMMED,
    /** piece, last day. */
    NEXT_TO_RUN_OUT,
    LEVELS_OF_ALL,
    DRAWING,
    /** zones, conduits, of them below target. */
    DRAWING_TOLD,

    ZONES_AND_CONDUITS,
    /** subject. */
    OF_SUBJECT,
    /** subject. */
    OPEN_ROWS_OF,
    /** subject. */
    OTHER_ROWS_OF,
    /** count, of them at the lowest level, that level. */
    UNKNOWN_COUNTED,
    NO_TARGET,
    TARGET_REACHED,
    /** met, asked. */
    PROGRESS,
    ACCEPTED,
    /** row, day, who. */
    ACCEPTED_UNTIL,
    /** level. */
    MET_UP_TO,
    /** count. */
    RESTS_ON_CLAIMS,
    /** foundation, level. */
    WEAKEST_INSIDE,
    /** who, day. */
    TARGET_BY_HAND,
    /** who, day. */
    TARGET_BY_CONSEQUENCE,
    /** who, day. */
    TARGET_BY_ATTACKER,
    /** who, day. */
    TARGET_BY_RISK_GAP,
    /** foundation. */
    TARGET_FROM_FLOOR,
    TARGET_OF_ZONES,
    TARGET_OF_ZONES_MISSING,

    FINDINGS,
    NO_FINDINGS,
    EVIDENCE,
    /** pieces, of them stale or expired. */
    EVIDENCE_COUNTED,
    NO_EVIDENCE,
    PRODUCTS,
    PRODUCTS_IN_BRACKETS,
    NO_PRODUCTS,
    CLAIMS_ALONE,
    CLAIMS_ALONE_TOLD,
    NO_CLAIMS_ALONE,
    OPEN,
    ASSUMPTIONS,
    /** what the user wrote. */
    ASSUMED,
    /** subject, what the user wrote. */
    ASSUMED_OF,
    NEXT_QUESTIONS,
    NEXT_QUESTIONS_TOLD,
    /** count. */
    MORE_QUESTIONS,
    NO_QUESTIONS,

    HOW_TO_READ,
    RANGES_READ,
    SHORTFALLS_READ,
    SIGNS_READ,
    MEASURES_READ,
    /** foundation. */
    LEVELS_ASK_THE_SAME,

    SUBJECT,
    SL_T,
    SL_C,
    SL_A,
    WEAKEST,
    OPEN_ROWS,
    UNKNOWN_ROWS,
    ROW,
    FROM_LEVEL,
    IN_FORCE,
    ABLE,
    TO_CLOSE,
    BECAUSE,
    KIND,
    RULE,
    PIECE,
    STATE,
    DATE,
    LAST_DAY,
    AUTHOR,
    ASPECT,
    PRODUCT,
    VERSION,
    OPEN_CONSTRAINTS,
    ROWS_ABLE,
    ROWS_IN_FORCE,
    QUESTION,
    MOVES,
    WAITING,
    SAME_OF,
    SAME_OF_MANY
}

package dev.ringwall.engine.profile;

import dev.ringwall.engine.model.Reason;

/** Which rule for profiles one does not keep. The comment names the facts in the order of the sentence. */
public enum ProfileReason implements Reason {
    CONTEXT_EMPTY,
    MAPPING_EMPTY,
    RISK_EVALUATION_EMPTY,
    NOTHING_CHOSEN,
    /** row, edition. */
    PART_NOT_ALLOWED,
    /** row, edition. */
    UNKNOWN_ROW,
    /** row. */
    ROW_WITHOUT_LEVEL,
    /** row. */
    NEEDS_MATURITY,
    /** row. */
    NEEDS_SECURITY,
    /** row, level of the profile, first level of the row. */
    BELOW_FIRST_LEVEL,
    /** row. */
    TWICE,
    /** row. */
    CHOSEN_AND_LEFT_OUT,
    /** row. */
    LEFT_OUT_WITHOUT_REASON,
    /** row. */
    NOT_ACCOUNTED
}

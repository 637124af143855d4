package dev.ringwall.engine.rating;

import dev.ringwall.engine.model.Reason;

/** Why a rating is what it is. The comment names the facts in the order of the sentence. */
public enum RatingReason implements Reason {
    /** level that is not reached, matters in the way. */
    HELD,
    HIGHEST,
    NOTHING_ASKED,
    /** row. */
    ROW_NOT_MET,
    /** row. */
    ROW_UNKNOWN,
    /** row, level it is met up to. */
    ROW_MET_UP_TO,
    /** process row, maturity, row that rests on it. */
    PROCESS_BELOW,
    /** process row, row that rests on it. */
    PROCESS_UNKNOWN,
    /** matters. */
    MORE
}

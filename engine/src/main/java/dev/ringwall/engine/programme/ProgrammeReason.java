package dev.ringwall.engine.programme;

import dev.ringwall.engine.model.Reason;

/** Why a row of a programme stands where it stands. The comment names the facts in the order of the sentence. */
public enum ProgrammeReason implements Reason {
    /** row. */
    NOTHING_SAID,
    /** level, level confirmed. */
    DECLARED_AND_CONFIRMED,
    /** level, who, day. */
    DECLARED_BY,
    /** level, who, day, months. */
    DECLARED_LONG_AGO,
    /** level. */
    NOT_CLAIMED,
    /** piece, kind as its title. */
    RESTS_ON,
    /** who, second, reason. */
    NOT_APPLICABLE,
    /** day. */
    NOT_APPLICABLE_ENDED,
    /** base. */
    BASE_NOT_APPLICABLE,
    /** base. */
    BASE_IS_NONE,
    /** who, reason. */
    EXCEPTION,
    NEEDS_EXAMPLE,
    NEEDS_PROCEDURE,
    NEEDS_PEOPLE,
    /** cases there are, cases that are needed. */
    NEEDS_CASES,
    NEEDS_MEASURE,
    NEEDS_IMPROVEMENT,
    /** piece. */
    NOT_CONFIRMED,
    /** piece, who. */
    CONFIRMED_BY_DECLARER,
    /** piece, day. */
    CONFIRMATION_TOO_OLD,
    /** piece, day. */
    ENDED,
    /** piece, day. */
    NOT_YET,
    /** piece, day, months. */
    TOO_OLD,
    NOBODY_RESPONSIBLE,
    /** party. */
    PARTY_WITHOUT_NAME,
    /** party. */
    HANDED_OVER_UNSHOWN
}

package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.Reason;

/** Why a matter of an evaluation stands where it stands. The comment names the facts in the order of the sentence. */
public enum EvaluationReason implements Reason {
    NOBODY_JUDGED,
    /** verdicts that do not count. */
    NONE_COUNTS,
    NOT_LOOKED_AT,
    /** evaluators. */
    JUDGED_BY,
    DIVIDED,
    /** who, day. */
    PASSED_BY,
    /** who, day, remarks. */
    FAILED_BY,
    /** who, day, remarks. */
    DISMISSED_BY,
    /** who, day, remarks. */
    LEFT_BY,
    /** piece, title. */
    RESTS_ON,
    /** who. */
    WITHOUT_EVIDENCE,
    /** who. */
    WITHOUT_REASON,
    /** who. */
    INDEPENDENCE_NOT_DECLARED,
    /** who, what. */
    IN_CONFLICT,
    /** piece, its version, the evaluated one. */
    OF_ANOTHER_VERSION,
    /** who, day. */
    NOT_YET,
    /** piece, day. */
    NEWER_THAN_VERDICT,
    /** what. */
    NO_NONCONFORMITY,
    /** what, nonconformity. */
    PASS_OVER_OPEN,
    /** nonconformity, day. */
    OVERDUE,
    /** nonconformity, who. */
    CLOSED_WITHOUT_INDEPENDENCE,
    /** sample, name. */
    DRAWN_NOT_EXAMINED,
    /** sample, name. */
    EXAMINED_NOT_DRAWN,
    /** what. */
    OUTSIDE_SCOPE,
    NO_COMMON_MATTER,
    /** verdict count. */
    ONE_CLASS,
    /** one version, the other. */
    VERSIONS_DIFFER,
    /** who. */
    SAME_PERSON,
    /** who, whose verdicts he saw. */
    SAW_THE_OTHER
}

package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Reason;

/** Why a step stands where it stands. The comment names the facts in the order of the sentence. */
public enum LifecycleReason implements Reason {
    /** step. */
    STEP_NOT_REQUIRED,
    /** step. */
    STEP_OPEN,
    /** step. */
    STEP_READY,
    /** step. */
    STEP_DONE,
    /** step. */
    STEP_REOPENED,
    /** step, subject. */
    STEP_OF,

    /** Nothing. */
    NO_SUBJECT,
    /** Nothing. */
    NOTHING_TO_MITIGATE,
    /** step. */
    INPUT_NOT_DONE,
    /** step. */
    INPUT_REOPENED,

    /** person, day. */
    SIGNED,
    /** step. */
    NOT_SIGNED,
    /** person, day. */
    SIGNED_WITHOUT_HASH,
    /** person, day. */
    SIGNED_ANOTHER_VERSION,
    /** part. */
    PART_CHANGED,
    /** Nothing. */
    PARTS_NOT_RECORDED,
    /** person, last day. */
    SIGNATURE_ENDED,

    /** field. */
    FIELD_EMPTY,
    /** access point. */
    ACCESS_POINT_WITHOUT_PLACE,
    /** Nothing. */
    NO_ACCESS_POINT,
    /** Nothing. */
    NO_ASSET,
    /** asset. */
    ASSET_WITHOUT_PLACE,
    /** conduit. */
    CONDUIT_JOINS_TOO_FEW,
    /** channel, end. */
    CHANNEL_END_UNKNOWN,
    /** rule. */
    RULE_BROKEN,
    /** rule. */
    RULE_WITHOUT_REASON,
    /** how many assets, trait. */
    TRAIT_NOT_SAID,
    /** Nothing. */
    NOT_CONFIRMED,

    /** subject. */
    NO_SCENARIO,
    /** scenario, field. */
    SCENARIO_FIELD_EMPTY,
    /** scenario. */
    NONE_KNOWN_WITHOUT_DATE,
    /** subject. */
    TARGET_NOT_SET,
    /** scenario. */
    NOT_TREATED,
    /** scenario, person, last day. */
    TREATMENT_ENDED,
    /** scenario. */
    WITHOUT_ROUND,
    /** scenario, round. */
    RESIDUAL_NOT_TOLERABLE,

    /** subject, letter of the field of ZCR 6.4, where the file has it. */
    CHARACTERISTIC_EMPTY,
    /** Nothing. */
    THREATS_WITHOUT_DATE,
    /** person, day. */
    REPORT_SAYS_TOO_LITTLE,

    /** person, organisation, owner. */
    APPROVER_OF_ANOTHER,
    /** person, owner. */
    APPROVER_NOT_ACCOUNTABLE,
    /** person, step. */
    APPROVER_IS_AUTHOR
}

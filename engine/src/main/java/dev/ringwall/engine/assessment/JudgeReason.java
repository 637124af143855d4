package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Reason;

/** Why a row of a subject is answered as it is. The comment names the facts in the order of the sentence. */
public enum JudgeReason implements Reason {
    /** condition, subject. */
    CONDITION_ABSENT,
    /** condition, subject. */
    CONDITION_TRUE,
    /** condition, subject. */
    CONDITION_UNKNOWN,
    /** statement, who, day. */
    CONDITION_STATED,
    /** statement, who. */
    CONDITION_NOT_CHECKED,
    /** statement, condition. */
    CONDITION_CONTRADICTED,
    /** condition, subject that shows it. */
    CONDITION_SHOWN,
    /** condition, channel. */
    CONDITION_SHOWN_BY_CHANNEL,
    /** row, subject. */
    NOT_OF_THIS_TYPE,
    /** row, subject. */
    NO_SUCH_ASSET,
    /** row, subject. */
    NEVER_ASKED_OF_CONDUITS,
    /** base row. */
    BASE_NOT_APPLICABLE,
    /** zone. */
    NO_CONDUIT,
    /** zone. */
    NO_CONDUIT_NOT_CHECKED,
    /** row, row that contains it. */
    IMPLIED,
    /** row, count of assets. */
    EVERY_ASSET,
    /** row, failing, all. */
    SOME_ASSETS_FAIL,
    /** row, unknown, all. */
    SOME_ASSETS_UNKNOWN,
    /** count of reasons alike. */
    AND_MORE,
    /** row, subject. */
    NO_ASSET_TO_ASK,
    /** row, subject. */
    SYSTEM_SHARE_SHOWN,
    /** row, subject. */
    SYSTEM_SHARE_MISSING,
    /** row, count of conduits. */
    EVERY_CONDUIT,
    /** row, failing, all. */
    CONDUIT_FAILS,
    /** row, unknown, all. */
    CONDUIT_UNKNOWN,
    /** asset. */
    ASSET_FAILS,
    /** asset. */
    ASSET_UNKNOWN,
    /** asset. */
    ASSET_COVERED,
    /** asset. */
    TYPE_NOT_SAID,
    /** asset, service. */
    COVERED_BY_SERVICE,
    /** service. */
    SERVICE_PROVIDER,
    /** service, row. */
    SERVICE_CANNOT_COVER,
    /** service, row. */
    SERVICE_NOT_MET_BY_PROVIDER,
    /** service, asset. */
    SERVICE_NOT_CARRIED,
    /** asset, service. */
    SERVICE_NOT_USED,
    /** kind of service, asset. */
    SERVICE_NOT_REACHING,
    /** countermeasure, level. */
    COMPENSATED,
    /** asset, subject whose evidence speaks for it. */
    SPOKEN_FOR,
    /** row, subject. */
    SEEN_WORKING,
    /** row, subject. */
    NO_BOUNDARY_DEVICE
}

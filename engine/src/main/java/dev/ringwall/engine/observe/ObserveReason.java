package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Reason;

/** Why a flow is what it is. The comment names the facts in the order of the sentence. */
public enum ObserveReason implements Reason {
    /** place. */
    SAME_PLACE,
    /** from, to. */
    NO_END_IN_PLANT,
    /** from, to. */
    ALLOWED_AT_EACH_BOUNDARY,
    /** from, to. */
    NOT_ALLOWED_AT_A_BOUNDARY,
    /** from, to. */
    NOT_CLASSIFIED,
    /** where it was seen. */
    SEEN,
    /** Nothing. */
    TAP_NOT_SAID,

    /** address. */
    ADDRESS_UNKNOWN,
    /** address, how many assets. */
    ADDRESS_OF_SEVERAL,
    /** asset. */
    HAS_ADDRESS,
    /** address, asset, space. */
    ADDRESS_OF_ANOTHER_SPACE,
    /** asset. */
    ASSET_WITHOUT_PLACE,

    /** boundary, channel. */
    DECLARED,
    /** boundary, place of one end, place of the other. */
    UNDECLARED_PAIR,
    /** boundary, channel, service seen. */
    UNDECLARED_SERVICE,
    /** boundary, channel, who opened it. */
    WRONG_INITIATOR,
    /** boundary, channel. */
    FIT_NOT_KNOWN,

    /** Nothing. */
    SERVICE_NOT_RECOGNISED,
    /** channel. */
    PORT_NOT_SEEN,
    /** channel. */
    PROTOCOL_NOT_SEEN,
    /** channel, name seen, name declared. */
    OTHER_NAME,
    /** channel. */
    CHANNEL_WITHOUT_SERVICE,
    /** channel, port as written. */
    PORT_NOT_READABLE,
    /** channel. */
    INITIATOR_NOT_SEEN,
    /** channel. */
    INITIATOR_NOT_SAID
}

package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.model.Reason;

/** What a rule found. The comment names the facts in the order of the sentence. */
public enum RuleReason implements Reason {
    /** asset. */
    ASSET_IS_NOWHERE,
    /** channel, conduit, end. */
    END_OUTSIDE_CONDUIT,
    /** asset, zone. */
    BUSINESS_AMONG_CONTROL,
    /** zone, safety assets, other assets. */
    SAFETY_AMONG_OTHERS,
    /** asset, zone. */
    TEMPORARY_AMONG_OTHERS,
    /** asset, zone. */
    WIRELESS_AMONG_OTHERS,
    /** asset, zone. */
    EXTERNAL_AMONG_OTHERS,
    /** trait, count, subject. */
    TRAIT_IS_NOT_SAID,
    /** asset. */
    TYPE_IS_NOT_SAID,
    /** subject. */
    TARGET_IS_NOT_SET,
    /** conduit, zone left. */
    NO_DEVICE_AT_PARENT,
    /** asset, network, the other zone. */
    REACHES_OTHER_ZONE,
    /** network, count of zones, their names. */
    NETWORK_SPANS_ZONES,
    /** zone, zone. */
    NO_CONDUIT_JOINS,
    /** channel, from, to. */
    ANYTHING_MAY_PASS,
    /** channel, protocol and port, from, to. */
    IN_CLEAR_TEXT,
    /** channel, protocol and port, from, to. */
    MAYBE_IN_CLEAR_TEXT,
    /** asset, field, what the other document says, that document, what the plant says. */
    SAID_OTHERWISE,
    /** asset, field, what the other document says, that document. */
    SAID_ELSEWHERE_ALONE,
    /** asset, document. */
    ENTRY_COMES_FROM,
    /** service, zone, zone. */
    SERVICE_SPANS_TARGETS,
    /** zone, parent, foundation. */
    ASKS_LESS_THAN_PARENT,
    /** statement, condition, subject. */
    STATEMENT_IS_CONTRADICTED,
    /** row, path, subject. */
    EFFECT_NOT_ASSESSED,
    /** countermeasure. */
    RECORD_IS_INCOMPLETE
}

package dev.ringwall.engine.evidence;

import dev.ringwall.engine.model.Reason;

/** Why evidence does or does not answer a row. The comment names the facts in the order of the sentence. */
public enum EvidenceReason implements Reason {
    /** row, subject. */
    NOTHING_SAID,
    /** row, piece, author, day. */
    SAID_FOR,
    /** row, piece, author, day, setting. */
    SAID_FOR_WHEN_CONFIGURED,
    /** row, piece, author, kind of service. */
    SAID_FOR_WITH_SERVICE,
    /** row, piece, author, day. */
    SAID_AGAINST,
    /** row, piece, reason given. */
    SAID_NOT_RELEVANT,
    /** row, piece against, day. */
    AGAINST_FADED,
    /** piece, last day. */
    EXPIRED,
    /** piece, subject, version then, version now. */
    VERSION_CHANGED,
    /** piece, subject. */
    BASELINE_CHANGED,
    /** piece, subject. */
    ZONE_CHANGED,
    /** piece, channel. */
    CHANNEL_WIDENED,
    /** piece, subject. */
    OUTSIDE_INTERFACE_ADDED,
    /** piece, subject. */
    CARRIER_CHANGED,
    /** piece, subject. */
    BASIS_NOT_RECORDED,
    /** piece, kind. */
    KIND_NOT_ENOUGH,
    /** piece, range named, version installed. */
    NEAR_VERSION,
    /** piece, range named, subject. */
    VERSION_NOT_SAID,
    /** piece, subject. */
    IDENTITY_NOT_SEEN,
    /** piece, setting. */
    SETTING_NOT_SEEN,
    /** piece, kind of service, subject. */
    SERVICE_NOT_SHOWN,
    /** piece, group, seen, members. */
    SAMPLE_OF_GROUP,
    /** piece, group. */
    SAMPLE_FAILED;

    /** Whether new evidence of the same kind would mend it. */
    public boolean asksForRenewal() {
        return switch (this) {
            case AGAINST_FADED,
                    EXPIRED,
                    VERSION_CHANGED,
                    BASELINE_CHANGED,
                    ZONE_CHANGED,
                    CHANNEL_WIDENED,
                    OUTSIDE_INTERFACE_ADDED,
                    CARRIER_CHANGED,
                    BASIS_NOT_RECORDED -> true;
            case NOTHING_SAID,
                    SAID_FOR,
                    SAID_FOR_WHEN_CONFIGURED,
                    SAID_FOR_WITH_SERVICE,
                    SAID_AGAINST,
                    SAID_NOT_RELEVANT,
                    KIND_NOT_ENOUGH,
                    NEAR_VERSION,
                    VERSION_NOT_SAID,
                    IDENTITY_NOT_SEEN,
                    SETTING_NOT_SEEN,
                    SERVICE_NOT_SHOWN,
                    SAMPLE_OF_GROUP,
                    SAMPLE_FAILED -> false;
        };
    }
}

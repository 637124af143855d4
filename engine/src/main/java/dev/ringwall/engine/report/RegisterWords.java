package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link RegisterReport}; their sentences stand in words/en.yaml under {@code registers}. */
enum RegisterWords implements Reason {
    /** plant. */
    TITLE,
    SUMMARY,
    WHAT,
    COUNT,
    WAYS_KNOWN,
    WAYS_NOT_SAID,
    WAYS_NOT_APPROVED,
    PAST_THEIR_DAY,
    /** days. */
    END_SOON,
    WITHOUT_END,
    REMOTE,
    REMOTE_TOLD,
    NO_REMOTE,
    UNSAID,
    UNSAID_TOLD,
    CHANNEL,
    CONDUIT,
    WHO,
    TO,
    OVER,
    INTERACTIVE,
    APPROVED,
    APPROVED_UNTIL,
    LAST_USED,
    NOBODY_SAID,
    EITHER_END,
    /** person, day. */
    APPROVED_BY,
    /** person, day. */
    CHANGED_SINCE,
    /** person, day. */
    DOES_NOT_HOLD,
    /** person, last day. */
    APPROVAL_ENDED,
    NO_END_SAID,
    NOTHING_CAPTURED,
    NOT_SEEN,
    SEEN_UNDATED,
    WAYS_IN,
    WAYS_IN_TOLD,
    NAME,
    PLACE,
    FLOWS,
    TOLD_BY,
    STATEMENTS,
    STATEMENT,
    CONDITION,
    SUBJECTS,
    IS_THERE,
    BY,
    SINCE,
    UNTIL,
    UNDECLARED,
    UNDECLARED_TOLD,
    /** count. */
    UNDECLARED_MORE,
    SENDER,
    RECEIVER,
    SERVICE,
    VENDORS,
    NO_VENDORS,
    VENDOR,
    PRODUCTS,
    ASSETS,
    REACHED_OVER,
    ACCEPTED,
    ACCEPTED_TOLD,
    NO_ACCEPTED,
    STATE,
    KIND,
    ID,
    REASON;

    @Override
    public String key() {
        return "registers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

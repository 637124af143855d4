package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the board of the life cycle. The comment names the facts in the order of the sentence. */
enum BoardWords implements Reason {
    /** plant. */
    TITLE,
    OUR_PHASES,
    SUMMARY,
    PHASE,
    STATE,
    MISSING,
    UNKNOWN,
    COMING,
    HELD_BY,
    NOBODY_NAMED,
    /** person, function. */
    PERSON,
    OF_PHASE,
    NOTHING_MISSING,
    NOTHING_OF_ITS_OWN,
    WHAT,
    WHERE,
    WHOSE,
    WHO,
    BECAUSE,
    NEXT_STEPS,
    NOTHING_NEXT,
    /** count. */
    AND_MORE,

    /** count. */
    STEPS_WAITING,
    NO_TARGET,
    NO_SUBJECT,
    /** count. */
    RULES_BROKEN,
    /** count. */
    NOT_SAID,
    /** count. */
    DESIGN_LACKS,
    /** count. */
    DESIGN_SILENT,
    /** count, version. */
    SUPPLIER_SILENT,
    /** count. */
    TO_SWITCH_ON,
    /** count. */
    NOT_IN_FORCE,
    /** count. */
    NOT_KNOWN_IN_FORCE,
    /** count. */
    TO_RENEW,
    /** count. */
    TO_SEE_AGAIN,
    /** count. */
    NEVER_SEEN,
    NO_FLOW,
    /** count. */
    FLOWS_UNDECLARED,
    /** count. */
    FLOWS_UNCLEAR,
    /** kind, count, first day. */
    EVIDENCE_OVER,
    /** kind, count, first day. */
    EVIDENCE_ENDS,
    /** row, day. */
    ACCEPTANCE_OVER,
    /** row, day. */
    ACCEPTANCE_ENDS,
    /** statement, day. */
    STATEMENT_ENDS,
    /** step, day. */
    APPROVAL_ENDS;

    @Override
    public String key() {
        return "board." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** What the reports on a programme say in words of their own. The comment names the facts in the order of the sentence. */
enum ProgrammeWords implements Reason {
    /** programme. */
    TITLE,
    /** programme. */
    GAPS_TITLE,
    /** programme. */
    RESPONSIBILITIES_TITLE,
    /** organisation, scope. */
    WHOSE,
    /** months, cases. */
    TERMS,
    OUR_READING,
    SUMMARY,
    /** level. */
    LEAST,
    NOTHING_ASKED,
    /** rows, asked. */
    UNKNOWN_COUNTED,
    /** rows below target, rows with a target. */
    BELOW_TARGET,
    NO_TARGETS,
    HOW_TO_READ,
    GROUP,
    ROWS,
    DECLARED_LEAST,
    CONFIRMED_LEAST,
    AT_4,
    AT_3,
    AT_2,
    AT_1,
    AT_NONE,
    AT_UNKNOWN,
    NOT_APPLICABLE,
    /** group. */
    OF_GROUP,
    ROW,
    WHAT,
    DECLARED,
    CONFIRMED,
    TARGET,
    STATE,
    BECAUSE,
    GAPS,
    NO_GAPS,
    MISSING,
    ACTION,
    NO_ACTION,
    /** what, who, day. */
    PLANNED,
    /** what, who, day. */
    OVERDUE,
    /** actions. */
    OVERDUE_COUNTED,
    ACTIONS,
    OWNER,
    DUE,
    HOLES,
    /** holes, rows. */
    HOLES_COUNTED,
    NO_HOLES,
    MATRIX,
    PARTY,
    WHO,
    WITH;

    @Override
    public String key() {
        return "programme-report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

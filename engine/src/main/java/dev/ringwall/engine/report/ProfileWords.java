package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** What the reports on a profile say in words of their own. The comment names the facts in the order of the sentence. */
enum ProfileWords implements Reason {
    /** title. */
    TITLE,
    /** title. */
    CHECK_TITLE,
    /** one title, other title. */
    COMPARISON_TITLE,
    /** title, what it is applied to. */
    APPLIED_TITLE,
    EXAMPLE,
    OUR_READING,
    HEAD,
    /** number. */
    NUMBER,
    /** domain. */
    DOMAIN,
    /** role. */
    ROLE,
    /** environment. */
    ENVIRONMENT,
    /** context. */
    CONTEXT,
    /** risk evaluation. */
    RISK_EVALUATION,
    MAPPING,
    TERM,
    MEANS,
    CHOSEN,
    /** edition. */
    CHOSEN_OF,
    LEFT_OUT,
    NOTHING_LEFT_OUT,
    ROW,
    WHAT,
    LEVEL,
    REASON,
    RULES,
    KEPT,
    /** findings. */
    BROKEN,
    FINDING,
    DIFFERENCES,
    NO_DIFFERENCES,
    /** rows. */
    ALIKE,
    EDITION,
    ONE,
    OTHER,
    SUMMARY,
    SUBJECT,
    /** subject. */
    SUBJECT_TITLE,
    ROWS,
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_APPLICABLE,
    PLAIN,
    UNDER,
    VECTORS,
    WHICH,
    NOTHING_ASKED,
    FAILS,
    NOTHING_FAILS,
    /** rows that nobody knows. */
    UNKNOWN_COUNTED,
    STATUS,
    BECAUSE;

    @Override
    public String key() {
        return "profile-report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

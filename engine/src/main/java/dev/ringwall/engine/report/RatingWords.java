package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** What the report on ratings says in words of its own. The comment names the facts in the order of the sentence. */
enum RatingWords implements Reason {
    /** plant. */
    TITLE,
    OUR_RULE,
    NOT_OF_A_PART,
    /** programme, organisation. */
    OF_PROGRAMME,
    NO_PROGRAMME,
    SUMMARY,
    /** subjects with a target rated below it, subjects with a target. */
    BELOW_TARGET,
    /** process rows confirmed, process rows asked. */
    CONFIRMED_COUNTED,
    /** process rows unknown, process rows asked. */
    UNKNOWN_COUNTED,
    HOW_TO_READ,
    SUBJECT,
    SL_T,
    SL_A,
    RATING,
    NEXT_DUE,
    FOUNDATION,
    LEAST_MATURITY,
    TECHNICAL_ONLY,
    BECAUSE,
    FOUNDATIONS,
    MEASURES,
    MEASURES_TOLD,
    ROW,
    WHAT,
    LEVEL,
    IN_FORCE,
    PROCESSES,
    /** row, maturity. */
    PROCESS,
    /** row. */
    PROCESS_NOT_APPLICABLE,
    NO_LINK,
    WITH_HELP,
    REMARK,
    DUE,
    NOTHING_DUE,
    /** past, all. */
    DUE_COUNTED,
    /** not shown. */
    DUE_MORE,
    LAST_DAY,
    STATE,
    RAN_OUT,
    RUNS_OUT,
    KIND,
    PIECE,
    ROWS,
    PROGRAMME;

    @Override
    public String key() {
        return "rating-report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

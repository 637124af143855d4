package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the report on targets. */
enum TargetWords implements Reason {
    /** plant. */
    TITLE,
    INITIAL_RISK,
    SUMMARY,
    DERIVATION,
    DERIVATION_OF,
    /** subject. */
    OF_SUBJECT,
    /** by whom, when. */
    CHOSEN_BY,
    METHODS,
    METHOD,
    LEVELS,
    SUBJECT,
    CHOSEN,
    FOUNDATIONS,
    LEVEL,
    WHY;

    @Override
    public String key() {
        return "targets." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

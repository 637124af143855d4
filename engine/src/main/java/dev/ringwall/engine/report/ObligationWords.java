package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link Obligations}; their sentences stand in words/en.yaml under {@code obligations}. */
enum ObligationWords implements Reason {
    /** plant. */
    TITLE,
    NO_VERDICT,
    HOW_ROWS,
    HOW_ENTRIES,
    /** who published it. */
    OFFICIAL,
    READING,
    SUMMARY,
    FRAMEWORK,
    STANDING,
    ENTRIES,
    OPEN_ENTRIES,
    UNKNOWN_ENTRIES,
    QUIET_ENTRIES,
    ENTRY,
    WHAT,
    IN_FORCE,
    NOT_MET,
    UNKNOWN,
    NOT_ASKED,
    OF_ORGANISATIONS,
    /** name. */
    OF_FRAMEWORK,
    /** how the mapping came about. */
    NOTE;

    @Override
    public String key() {
        return "obligations." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

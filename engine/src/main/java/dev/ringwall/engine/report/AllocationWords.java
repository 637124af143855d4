package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link AllocationReport}; their sentences stand in words/en.yaml under {@code allocation}. */
enum AllocationWords implements Reason {
    /** plant. */
    TITLE,
    OUR_READING,
    SUMMARY,
    SUMMARY_TOLD,
    NO_SUBJECT,
    /** subject. */
    OF_SUBJECT,
    /** subject. */
    ROWS_OF,
    NOTHING_ASKED,
    NO_TARGET,
    ASKED,
    CARRIED,
    NOT_MET,
    UNKNOWN,
    NOT_ASKED,
    STATE,
    NOT_IN_FORCE,
    COMPONENTS,
    SERVICES,
    BOUNDARY,
    WHOLE,
    COUNTERMEASURES,
    NOBODY,
    /** how many carry it, how many are asked. */
    SO_MANY_OF,
    SHOWN,
    /** the row that contains it. */
    WITHIN,
    SEEN_WORKING,
    ITS_OWN_SHARE,
    /** count. */
    AND_MORE;

    @Override
    public String key() {
        return "allocation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

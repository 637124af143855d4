package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link WorkListReport}; their sentences stand in words/en.yaml under {@code work-list}. */
enum WorkListWords implements Reason {
    /** plant. */
    TITLE,
    READ_FIRST,
    SUMMARY,
    NO_SUBJECT,
    /** subject. */
    OF_SUBJECT,
    NO_TARGET,
    NOTHING_TO_DO,
    /** count. */
    NOBODY_LOOKED,
    /** subject. */
    MEND,
    /** subject. */
    SWITCH_ON,
    /** subject. */
    RENEW,
    /** subject. */
    PROVE,
    /** subject. */
    COMPENSATE_OR_REPLACE,
    HAND_ON,
    TO_MEND,
    TO_SWITCH_ON,
    TO_RENEW,
    TO_PROVE,
    TO_HAND_ON,
    BOX,
    DONE,
    LOOKED_AT,
    HANDED_ON,
    WHAT,
    WHAT_WAS,
    WHAT_SHOULD,
    WHAT_IT_CANNOT,
    FOUND,
    FOUND_TOLD,
    WHAT_WAS_FOUND,
    WHERE,
    FIRST,
    ASK_FIRST,
    NUMBER,
    WHO_AND_WHEN,
    /** asset or conduit. */
    AT,
    /** asset, location. */
    AT_LOCATION,
    AS_A_WHOLE,
    /** count. */
    AND_MORE;

    @Override
    public String key() {
        return "work-list." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

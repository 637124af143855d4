package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link FlowDownReport}; their sentences stand in words/en.yaml under {@code flow-down}. */
enum FlowDownWords implements Reason {
    /** plant. */
    TITLE,
    OUR_READING,
    NO_SUBJECT,
    /** subject. */
    OF_SUBJECT,
    NO_TARGET,
    NOTHING_NEEDED,
    /** subject. */
    BY_TYPE,
    BY_TYPE_TOLD,
    /** subject. */
    NEEDED,
    /** subject. */
    CARRIED,
    CARRIED_TOLD,
    TYPE,
    INSTALLED,
    ROWS,
    HOLDS_ALL,
    REQUIREMENT,
    ANSWERS,
    ASKED_OF,
    EVERY_TYPE,
    ONLY_WITH,
    CARRIED_BY,
    /** service. */
    BY_SERVICE,
    BY_CONDUITS,
    BY_THE_WHOLE,
    BY_NOBODY;

    @Override
    public String key() {
        return "flow-down." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

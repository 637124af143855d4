package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link EvidenceRequestReport}; their sentences stand in words/en.yaml under {@code evidence-requests}. */
enum EvidenceRequestWords implements Reason {
    /** plant. */
    TITLE,
    SAMPLES_TOLD,
    SUMMARY,
    NO_SUBJECT,
    /** subject. */
    OF_SUBJECT,
    NO_TARGET,
    NOTHING_ASKED,
    /** subject. */
    REQUESTS,
    /** count. */
    LATER,
    PEOPLE,
    PEOPLE_TOLD,
    NOBODY_NAMED,
    PERSON,
    NOW,
    AFTERWARDS,
    WHAT_SHOWS_IT,
    COUNTS,
    LOOK_AT,
    OLD,
    ASK,
    /** group, how many, of how many. */
    SAMPLE,
    AS_A_WHOLE;

    @Override
    public String key() {
        return "evidence-requests." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

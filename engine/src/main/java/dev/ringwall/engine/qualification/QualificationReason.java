package dev.ringwall.engine.qualification;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** Why an answer counts as it does. The comment names the facts in the order of the sentence. */
public enum QualificationReason implements Reason {
    /** Nothing. */
    EVIDENCE_NAMED,
    /** Nothing. */
    NO_EVIDENCE_NAMED,
    /** Nothing. */
    NOT_ANSWERED,
    /** Nothing. */
    LEVEL_NOT_SAID,
    /** level claimed, level asked. */
    LEVEL_TOO_LOW,
    /** Nothing. */
    SAID_PARTLY,
    /** Nothing. */
    SAID_NOT_MET,
    /** Nothing. */
    SAID_NOT_APPLICABLE,
    /** Nothing. */
    NOT_APPLICABLE_WITHOUT_REASON;

    @Override
    public String key() {
        return "qualification-reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

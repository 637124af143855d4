package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the report on one requirement. */
enum AnswerWords implements Reason {
    /** row, plant. */
    TITLE,
    /** subject. */
    OF_SUBJECT,
    NOBODY_ASKED,
    /** count. */
    MORE_NOT_APPLICABLE;

    @Override
    public String key() {
        return "answers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of the report on open questions. */
enum QuestionWords implements Reason {
    /** plant. */
    TITLE,
    NEXT,
    /** how many are shown, how many there are. */
    SHOWN,
    NONE,
    ROW,
    MOVES,
    WAITING,
    TEXT,
    COLUMNS;

    @Override
    public String key() {
        return "questions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link WalkDownReport}; their sentences stand in words/en.yaml under {@code walk-down}. */
enum WalkDownWords implements Reason {
    /** plant. */
    TITLE,
    READ_FIRST,
    SUMMARY,
    NO_SUBJECT,
    /** subject. */
    OF_SUBJECT,
    NOWHERE,
    NO_TARGET,
    NOTHING_TO_LOOK_AT,
    WALKED_BY,
    /** subject. */
    ASSETS,
    ASSETS_NOWHERE,
    /** subject. */
    CONDITIONS,
    /** subject. */
    ROWS,
    ASSETS_COUNTED,
    QUESTIONS_COUNTED,
    LINE,
    WHAT,
    RECORDED,
    AS_RECORDED,
    OTHERWISE,
    SEEN,
    QUESTION,
    WHERE,
    IS_SO,
    IS_NOT_SO,
    GOOD,
    BAD,
    /** version. */
    VERSION,
    /** serial number. */
    SERIAL,
    NOTHING_RECORDED;

    @Override
    public String key() {
        return "walk-down." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of a comparison of two assessments. The comment names the facts in the order of the sentence. */
enum ComparisonWords implements Reason {
    /** plant. */
    TITLE,
    SUMMARY,
    NOTHING,
    /** added, removed, changed. */
    PLANT_COUNTED,
    PLANT_SAME,
    /** lower, higher, of the others the range alone. */
    SL_C_COUNTED,
    /** lower, higher, of the others the range alone. */
    SL_C_PLUS_COUNTED,
    /** lower, higher, of the others the range alone. */
    SL_A_COUNTED,
    LEVELS_SAME,
    /** count. */
    TARGETS_COUNTED,
    /** count. */
    ROWS_COUNTED,
    /** subject. */
    SUBJECT_ADDED,
    /** subject. */
    SUBJECT_REMOVED,
    /** edition, edition. */
    CATALOG_DIFFERS,
    /** version, version. */
    ROLLUP_DIFFERS,
    /** version, version. */
    PROGRAM_DIFFERS,

    SIDES,
    SAID_OF,
    BEFORE,
    AFTER,
    PLANT,
    DAY,
    CATALOG,
    ROLLUP,
    PROGRAM,

    PLANT_CHANGES,
    WHAT,
    SECTION,
    NAME,
    FIELD,
    ADDED,
    REMOVED,
    CHANGED,

    LEVELS,
    MEASURE,
    SL_C_PLUS,
    LEVEL,
    /** subject. */
    OF_SUBJECT,
    /** subject. */
    CAUSES_OF,
    /** subject. */
    ROWS_OF,
    /** count. */
    MORE_ROWS,
    FOUNDATION,
    WHEN,
    ANSWER,
    NAMED,
    TIME_PASSED,
    OTHER_RULES,

    /** row. */
    NOT_ASKED,
    /** row. */
    RECORDED,
    RECORDED_TARGET,
    NO_TARGET_NEEDED;

    @Override
    public String key() {
        return "comparison." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.ringwall.engine.report;

/**
 * A column of a table.
 *
 * @param key its name in JSON, the same in every language
 */
public record Column(String key, Phrase head, Kind kind) {

    public Column {
        Anchors.check(key);
    }

    /** What its cells hold; writers align and size by it. */
    public enum Kind {
        TEXT,
        ID,
        TERM,
        LEVEL,
        VECTOR,
        DAY,
        COUNT,
        REASON,
        /** Empty: room for a pen. */
        WRITTEN
    }
}

package dev.ringwall.exchange.tabular;

import dev.ringwall.engine.model.Reason;

/** The heads of what pages say without a table. */
public enum TabularWords implements Reason {
    SECTION,
    TEXT,
    LEVELS,
    SUBJECT,
    NAME,
    MEASURE,
    NOTES
}

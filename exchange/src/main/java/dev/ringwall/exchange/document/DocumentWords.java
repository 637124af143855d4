package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Reason;

/** Words that every writer needs. */
public enum DocumentWords implements Reason {
    /** The language of the words themselves, as HTML names it. */
    LANGUAGE,
    PLANT,
    DAY,
    EDITIONS,
    ROLLUP,
    PROGRAM,
    /** A file and a line of it. */
    PLACE
}

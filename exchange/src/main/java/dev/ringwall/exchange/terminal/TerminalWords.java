package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.model.Reason;

/** The words that a terminal needs beside a document's own. */
public enum TerminalWords implements Reason {
    /** Stands before each reason of a chain. */
    BECAUSE,
    /** Foundational requirements known to be below their target. */
    GAP,
    /** Those that nobody knows of. */
    NOT_PROVED
}

package dev.ringwall.exchange;

/** How much a file looks like one of a format. */
public enum Likeness {
    /** It cannot be one. */
    NONE,
    /** It may be one, and nothing in it says that it is. */
    POSSIBLE,
    /** It says itself that it is one. */
    CERTAIN
}

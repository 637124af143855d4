package dev.ringwall.cli;

/** How a command line ended, as the shell sees it. The numbers are a promise to pipelines. */
public enum Exit {
    /** The work is done. */
    GOOD(0),
    /** The work is done, and what {@code --fail-on} names was found. */
    FAIL_ON(1),
    /** The command line itself is wrong. */
    WRONG_USE(2),
    /** A file was read and contradicts itself. */
    INPUT_HAS_ERRORS(3),
    /** A file could not be read or written. */
    NOT_READ_OR_WRITTEN(4),
    /** A fault of this program. */
    OUR_FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

package dev.ringwall.exchange.terminal;

/**
 * What a document is written for.
 *
 * @param width columns; what is wider is wrapped
 * @param colour whether the terminal shows colours and somebody looks at it
 */
public record Screen(int width, boolean colour) {

    /** Narrower than this, columns are not legible. */
    private static final int LEAST = 60;

    /** For files and pipes. */
    public static final Screen PLAIN = new Screen(120, false);

    public Screen {
        width = Math.max(width, LEAST);
    }
}

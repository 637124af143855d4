package dev.ringwall.exchange.tabular;

/**
 * Texts that no program for sheets takes for a formula. What a plant's file says may begin with a sign of equality on
 * purpose; whoever opens the list must not run it.
 */
public final class Neutral {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private static final char MARK = '\'';

    private Neutral() {}

    /** With an apostrophe before it where it would begin a formula; also where it begins with apostrophes that hide one. */
    public static String of(String text) {
        return beginsFormula(text) ? MARK + text : text;
    }

    /** What {@link #of} was given. */
    public static String back(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && beginsFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean beginsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at < text.length() && STARTS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}

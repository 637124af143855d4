package dev.ringwall.engine.model;

/** How every id in a plant looks: lower case letters, digits, dot, dash and underscore, 63 characters at most. */
public final class Ids {

    private static final int LONGEST = 63;

    private Ids() {}

    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    static void check(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("expected an id of [a-z0-9._-], got `" + text + "`");
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}

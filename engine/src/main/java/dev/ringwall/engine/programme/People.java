package dev.ringwall.engine.programme;

import java.util.Locale;

/** Whether two names name one person. */
public final class People {

    private People() {}

    /** Blanks and case make no other person. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

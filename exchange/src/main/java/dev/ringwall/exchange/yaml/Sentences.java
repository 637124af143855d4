package dev.ringwall.exchange.yaml;

import java.util.Locale;

/** The parser's messages in our shape: one line, lower case, no full stop. */
final class Sentences {

    private Sentences() {}

    static String of(String message) {
        String line = message.strip().lines().findFirst().orElse("unreadable").strip();
        String quoted = line.replace('\'', '`').replace("<block end>", "the end of the block");
        String bare = quoted.endsWith(".") ? quoted.substring(0, quoted.length() - 1) : quoted;
        return bare.isEmpty() ? "unreadable" : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}

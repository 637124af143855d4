package dev.ringwall.exchange.terminal;

/** How a stretch of text stands out, where the terminal has colours. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    ALARM("1;31"),
    DOUBT("33"),
    GOOD("32");

    private static final char ESCAPE = '\u001b';

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isBlank() ? text : ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m";
    }
}

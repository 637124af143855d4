package dev.ringwall.cli;

import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.html.HtmlWriter;
import dev.ringwall.exchange.json.JsonWriter;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.terminal.TerminalWriter;

/** The forms that every report can have. */
enum Format {
    /** For a person at a terminal. */
    TERMINAL("txt"),
    /** For programs. */
    JSON("json"),
    /** For people who have no Ringwall: one file. */
    HTML("html");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** How a file of this form ends. */
    String extension() {
        return extension;
    }

    DocumentWriter writer(Screen screen) {
        return switch (this) {
            case TERMINAL -> new TerminalWriter(screen);
            case JSON -> new JsonWriter();
            case HTML -> new HtmlWriter();
        };
    }
}

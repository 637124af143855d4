package dev.ringwall.exchange.terminal;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;

/** For a person at a terminal. */
public record TerminalFormat() implements ReportFormat {

    @Override
    public String name() {
        return "terminal";
    }

    @Override
    public String holds() {
        return "a report as text, as wide as the screen";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new TerminalWriter(screen);
    }
}

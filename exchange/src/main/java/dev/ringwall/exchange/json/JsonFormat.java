package dev.ringwall.exchange.json;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For programs. */
public record JsonFormat() implements ReportFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String holds() {
        return "a report as JSON, after a published schema";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new JsonWriter();
    }
}

package dev.ringwall.exchange.drawio;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For who goes on drawing. */
public record DrawioFormat() implements ReportFormat {

    @Override
    public String name() {
        return "drawio";
    }

    @Override
    public String holds() {
        return "the zones and conduits for draw.io, every box and line an object of its own";
    }

    @Override
    public String extension() {
        return "drawio";
    }

    @Override
    public boolean canHold(Document document) {
        return document.figure().isPresent();
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new DrawioWriter();
    }
}

package dev.ringwall.exchange.svg;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For slides, manuals and whoever goes on drawing: the zones and conduits alone. */
public record SvgFormat() implements ReportFormat {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String holds() {
        return "the drawing of zones and conduits as SVG, every part in its own colours";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public boolean canHold(Document document) {
        return document.figure().isPresent();
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new SvgDocument();
    }
}

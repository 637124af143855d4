package dev.ringwall.exchange.html;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For people who have no Ringwall: one file. */
public record HtmlFormat() implements ReportFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String holds() {
        return "a report as one page that loads nothing and runs no script";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new HtmlWriter();
    }
}

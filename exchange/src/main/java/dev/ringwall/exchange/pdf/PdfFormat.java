package dev.ringwall.exchange.pdf;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For who signs and who files. */
public record PdfFormat() implements ReportFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String holds() {
        return "a report as PDF, tagged for screen readers (PDF/UA-1), with bookmarks and its own letters";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new PdfWriter();
    }
}

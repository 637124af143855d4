package dev.ringwall.exchange.docx;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For who goes on writing. */
public record DocxFormat() implements ReportFormat {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String holds() {
        return "a report for Word and LibreOffice, with styles, a contents list and figures";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new DocxWriter();
    }
}

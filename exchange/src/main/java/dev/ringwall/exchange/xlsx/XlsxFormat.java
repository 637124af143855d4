package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For who filters, counts and sorts. */
public record XlsxFormat() implements ReportFormat {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String holds() {
        return "all tables of a report as sheets with filters, one row a requirement and subject";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new XlsxWriter();
    }
}

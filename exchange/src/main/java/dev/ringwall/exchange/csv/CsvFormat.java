package dev.ringwall.exchange.csv;

import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For whatever reads tables. */
public record CsvFormat() implements ReportFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String holds() {
        return "all tables of a report as comma-separated values, with the table as first column";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new CsvReport();
    }
}

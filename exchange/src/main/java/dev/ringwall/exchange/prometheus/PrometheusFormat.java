package dev.ringwall.exchange.prometheus;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.MetricTables;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** For what watches figures over time. */
public record PrometheusFormat() implements ReportFormat {

    @Override
    public String name() {
        return "prometheus";
    }

    @Override
    public String holds() {
        return "metrics in the text format of Prometheus, every figure with its labels";
    }

    @Override
    public String extension() {
        return "prom";
    }

    /** Only figures that have a name can be watched. */
    @Override
    public boolean canHold(Document document) {
        return document.name().equals(MetricTables.NAME);
    }

    @Override
    public DocumentWriter writer(Screen screen) {
        return new PrometheusWriter();
    }
}

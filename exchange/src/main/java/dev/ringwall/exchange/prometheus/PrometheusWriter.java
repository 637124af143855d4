package dev.ringwall.exchange.prometheus;

import dev.ringwall.engine.metrics.Metric;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.MetricTables;
import dev.ringwall.engine.report.Section;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a document, each metric once with what it means and its type, then its figures (text exposition format
 * 0.0.4). A figure that is not there has no line, which is not 0. What was before is for whoever keeps what he reads.
 */
final class PrometheusWriter implements TextWriter {

    private static final String PREFIX = "ringwall_";

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Metric.ALL.forEach(metric -> lines.put(metric.code(), new ArrayList<>()));
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table && isOfFigures(table)) {
                    table.rows().forEach(row -> add(table.columns(), row, lines));
                }
            }
        }
        for (Metric metric : Metric.ALL) {
            if (!lines.getOrDefault(metric.code(), List.of()).isEmpty()) {
                out.append("# HELP ").append(PREFIX).append(metric.code()).append(' ');
                out.append(help(prose.word(Terms.key(metric)))).append('\n');
                out.append("# TYPE ").append(PREFIX).append(metric.code()).append(" gauge\n");
                for (String line : lines.getOrDefault(metric.code(), List.of())) {
                    out.append(line).append('\n');
                }
            }
        }
    }

    private static boolean isOfFigures(Block.Table table) {
        return table.name().equals(MetricTables.NAME) || table.name().equals(MetricTables.SUBJECTS);
    }

    private static void add(List<Column> columns, List<Cell> row, Map<String, List<String>> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = text(row.get(i));
            if (!text.isEmpty()) {
                fields.put(columns.get(i).key(), text);
            }
        }
        String code = fields.get("metric");
        String value = fields.get("value");
        if (code == null || value == null || !lines.containsKey(code)) {
            return;
        }
        List<String> labels = new ArrayList<>();
        for (String key : List.of("of", "subject", "foundation", "maturity")) {
            String label = fields.get(key);
            if (label != null) {
                labels.add(key + "=\"" + escaped(label) + '"');
            }
        }
        lines.get(code).add(PREFIX + code + '{' + String.join(",", labels) + "} " + value);
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Value(Fact fact) -> text(fact);
            case Cell.Term(String key) -> key.substring(key.indexOf('.') + 1);
            case Cell.Words(var phrase) -> phrase.key().substring(phrase.key().indexOf('.') + 1);
            case Cell.Level _, Cell.Vector _, Cell.Why _, Cell.Several _ -> "";
        };
    }

    private static String text(Fact fact) {
        return switch (fact) {
            case Fact.Text(String text) -> text;
            case Fact.Count(int count) -> Integer.toString(count);
            case Fact.Of(var subject) -> subject.print();
            case Fact.Foundation(var fr) -> fr.name().toLowerCase(Locale.ROOT);
            case Fact.Row _,
                    Fact.ProcessRow _,
                    Fact.Piece _,
                    Fact.Stated _,
                    Fact.Through _,
                    Fact.Scenario _,
                    Fact.Depends _,
                    Fact.Day _,
                    Fact.Level _,
                    Fact.Maturity _,
                    Fact.Kind _ -> "";
        };
    }

    /** Inside quotes: a backslash, a quote and the end of a line are written with a backslash. */
    static String escaped(String label) {
        return help(label).replace("\"", "\\\"");
    }

    private static String help(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", " ");
    }
}

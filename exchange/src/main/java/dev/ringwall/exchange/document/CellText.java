package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a field of a table, as plain text: for sheets, and to see how long it is. */
public record CellText(Prose prose) {

    private static final String INDENT = "  ";

    /** A chain of reasons becomes lines, each two blanks further in than what it is a reason for. */
    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Value(Fact.Text(String text)) -> CleanText.of(text);
            case Cell.Value(Fact fact) -> Prose.bare(prose.fact(fact));
            case Cell.Words(var phrase) -> Prose.bare(prose.phrase(phrase));
            case Cell.Term(String key) -> prose.word(key);
            case Cell.Level(var reading, var _) -> reading.print();
            case Cell.Vector(var vector) -> vector.print();
            case Cell.Why(Trace trace) -> chain(trace);
            case Cell.Several(List<Cell> cells) -> cells.stream().map(this::of).collect(Collectors.joining(", "));
        };
    }

    /** A reason and all that it rests on. */
    public String chain(Trace trace) {
        StringBuilder lines = new StringBuilder();
        chain(trace, "", lines);
        return lines.toString();
    }

    private void chain(Trace trace, String indent, StringBuilder lines) {
        lines.append(lines.isEmpty() ? "" : "\n").append(indent).append(Prose.bare(prose.reason(trace)));
        trace.because().forEach(reason -> chain(reason, indent + INDENT, lines));
    }
}

package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.exchange.document.Prose;
import java.util.ArrayList;
import java.util.List;

/** Tables as columns. Reasons stand last, with what they rest on under them. */
final class TerminalTable {

    private static final int INDENT = 2;
    private static final int STEP = 2;

    /** Sentences in less room than this are ribbons. */
    private static final int LEAST_REASON = 40;

    /** A row, an answer, what closes it and why explain themselves; more columns need their heads. */
    private static final int KNOWN_WITHOUT_HEADS = 4;

    private final Lines lines;
    private final Prose prose;
    private final CellText cells;

    TerminalTable(Lines lines, Prose prose) {
        this.lines = lines;
        this.prose = prose;
        this.cells = new CellText(prose);
    }

    void write(Block.Table table) {
        boolean hasVectors = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.VECTOR);
        if (hasVectors && Widths.total(naturalWidths(table)) > lines.width() - INDENT) {
            new VectorLines(lines, prose).write(table);
            return;
        }
        boolean hasReasons = table.columns().getLast().kind() == Column.Kind.REASON;
        boolean hasHeads = !hasReasons || table.columns().size() > KNOWN_WITHOUT_HEADS;
        int[] widths = Widths.fit(table.columns(), fields(table, hasHeads), lines.width() - INDENT);
        if (hasReasons && roomOfLast(widths) < LEAST_REASON && table.columns().size() > 1) {
            reasonsBelow(table);
            return;
        }
        if (hasHeads) {
            heads(table.columns(), widths);
        }
        for (List<Cell> row : table.rows()) {
            row(table.columns(), row, widths);
            if (row.getLast() instanceof Cell.Why(Trace trace)) {
                trace.because().forEach(reason -> because(reason, widths, 0));
            }
        }
    }

    /** What the other columns leave to the last one, which short sentences need not use up. */
    private int roomOfLast(int[] widths) {
        return lines.width() - INDENT - (Widths.total(widths) - widths[widths.length - 1]);
    }

    /** Where no room is left beside the other columns, reasons stand under their row. */
    private void reasonsBelow(Block.Table table) {
        List<Column> columns = table.columns().subList(0, table.columns().size() - 1);
        List<List<Cell>> rows =
                table.rows().stream().map(row -> row.subList(0, columns.size())).toList();
        Block.Table others = new Block.Table(table.name(), table.caption(), columns, rows);
        int[] widths = Widths.fit(columns, fields(others, true), lines.width() - INDENT);
        heads(columns, widths);
        for (int i = 0; i < rows.size(); i++) {
            row(columns, rows.get(i), widths);
            if (table.rows().get(i).getLast() instanceof Cell.Why(Trace trace)) {
                because(trace, new int[] {STEP, 0}, 0);
            }
        }
    }

    private int[] naturalWidths(Block.Table table) {
        return Widths.fit(table.columns(), fields(table, true), Integer.MAX_VALUE);
    }

    private List<List<List<Run>>> fields(Block.Table table, boolean withHeads) {
        List<List<List<Run>>> fields = new ArrayList<>();
        if (withHeads) {
            fields.add(table.columns().stream().map(this::head).toList());
        }
        table.rows().forEach(row -> fields.add(row.stream().map(cells::of).toList()));
        return fields;
    }

    private List<Run> head(Column column) {
        return List.of(new Run(Prose.bare(prose.phrase(column.head())), Style.FAINT));
    }

    private void heads(List<Column> columns, int[] widths) {
        Row heads = new Row();
        for (int i = 0; i < widths.length; i++) {
            add(heads, columns.get(i), head(columns.get(i)), widths[i]);
        }
        heads.write(lines, INDENT);
    }

    private void row(List<Column> columns, List<Cell> row, int[] widths) {
        Row fields = new Row();
        for (int i = 0; i < widths.length; i++) {
            add(fields, columns.get(i), cells.of(row.get(i)), widths[i]);
        }
        fields.write(lines, INDENT);
    }

    private static void add(Row row, Column column, List<Run> runs, int width) {
        if (column.kind() == Column.Kind.COUNT) {
            row.right(runs, width);
        } else {
            row.left(runs, width);
        }
    }

    // The word stands in the column before the reasons, so that these stand under each other.
    private void because(Trace reason, int[] widths, int depth) {
        int last = widths.length - 1;
        String because = prose.word(TerminalWords.BECAUSE);
        int before = INDENT;
        for (int i = 0; i < last - 1; i++) {
            before += widths[i] + Row.SPACE;
        }
        int wordWidth = last == 0 ? because.length() : Math.max(because.length(), widths[last - 1]);
        int indent = depth * STEP;
        int room = Math.max(lines.width() - before - wordWidth - Row.SPACE - indent, 20);
        List<Run> text = Run.of(prose.reason(reason));
        new Row()
                .left(List.of(new Run(because, Style.FAINT)), wordWidth + indent)
                .left(text, room)
                .write(lines, before);
        reason.because().forEach(below -> because(below, widths, depth + 1));
    }
}

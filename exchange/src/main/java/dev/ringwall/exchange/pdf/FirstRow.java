package dev.ringwall.exchange.pdf;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.exchange.document.CellText;
import dev.ringwall.exchange.document.ColumnWidths;
import dev.ringwall.exchange.document.Prose;
import java.util.List;

/**
 * How much room a table needs to begin: its caption, its heads and its first row. The layout breaks a page between any two
 * rows, also between the heads and the first one, so that heads would stand alone where the first row is long. The room is
 * guessed from the number of letters, rather too large than too small.
 */
final class FirstRow {

    private static final int CAPTION_AND_HEADS = 20;
    private static final int LINE = 4;
    private static final int PADDING = 3;
    private static final double MILLIMETRES_A_LETTER = 1.8;
    private static final int FEWEST_LETTERS = 6;

    /** What the indents of a chain take of its line. */
    private static final int INDENTS = 8;

    /** Target, capability and what is in force stand under each other. */
    private static final int VECTOR_LINES = 4;

    /** A row that needs more than most of a page begins wherever it stands. */
    private static final int MOST = 200;

    private final Block.Table table;
    private final CellText text;
    private final List<Integer> widths;

    FirstRow(Block.Table table, Prose prose) {
        this.table = table;
        this.text = new CellText(prose);
        boolean hasVectors = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.VECTOR);
        this.widths = hasVectors ? ColumnWidths.besideVectors(table, prose) : ColumnWidths.of(table, prose);
    }

    int millimetres() {
        int lines = table.rows().stream().findFirst().map(this::lines).orElse(0);
        int needed = CAPTION_AND_HEADS + LINE * lines;
        return needed > MOST ? CAPTION_AND_HEADS + 2 * LINE : needed;
    }

    private int lines(List<Cell> row) {
        int beside = 1;
        int below = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i < widths.size()) {
                beside = Math.max(beside, lines(row.get(i), widths.get(i)));
            } else {
                below = lines(row.get(i), ColumnWidths.PAGE);
            }
        }
        return beside + below;
    }

    private int lines(Cell cell, int width) {
        double room = ColumnWidths.inMillimetres(width) - PADDING;
        int letters = Math.max(FEWEST_LETTERS, (int) (room / MILLIMETRES_A_LETTER));
        return switch (cell) {
            case Cell.Why(Trace trace) -> lines(text.chain(trace), Math.max(FEWEST_LETTERS, letters - INDENTS));
            case Cell.Vector _ -> VECTOR_LINES;
            case Cell.Value(Fact.Of(var subject)) ->
                lines(text.of(cell), letters)
                        + text.prose()
                                .name(subject)
                                .map(name -> lines(name, letters))
                                .orElse(0);
            case Cell.Several _, Cell.Value _, Cell.Words _, Cell.Term _, Cell.Level _ -> lines(text.of(cell), letters);
        };
    }

    private static int lines(String print, int letters) {
        return print.lines().mapToInt(line -> 1 + line.length() / letters).sum();
    }
}

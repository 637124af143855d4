package dev.ringwall.exchange.pdf;

import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.exchange.document.Prose;
import java.util.List;

/**
 * How much room a table needs to begin: its caption, its heads and its first row. The layout breaks a page between any two
 * rows, also between the heads and the first one, so that heads would stand alone where the first row is long. The room is
 * guessed from the number of letters, rather too large than too small.
 */
record FirstRow(Block.Table table, Prose prose) {

    private static final int CAPTION_AND_HEADS = 20;
    private static final int LINE = 4;

    /** Letters of a reason in the narrowest column that it gets. */
    private static final int LETTERS = 48;

    /** Target, capability and what is in force stand under each other. */
    private static final int VECTOR_LINES = 4;

    /** A row that needs more than most of a page begins wherever it stands. */
    private static final int MOST = 200;

    int millimetres() {
        int lines = table.rows().stream().findFirst().map(this::lines).orElse(0);
        int needed = CAPTION_AND_HEADS + LINE * lines;
        return needed > MOST ? CAPTION_AND_HEADS + 2 * LINE : needed;
    }

    private int lines(List<Cell> row) {
        return row.stream().mapToInt(this::lines).max().orElse(1);
    }

    private int lines(Cell cell) {
        return switch (cell) {
            case Cell.Why(Trace trace) -> lines(trace);
            case Cell.Several(List<Cell> cells) ->
                cells.stream().mapToInt(this::lines).sum();
            case Cell.Vector _ -> VECTOR_LINES;
            case Cell.Value _, Cell.Words _, Cell.Term _, Cell.Level _ -> 2;
        };
    }

    private int lines(Trace trace) {
        int own = 1 + Prose.print(prose.reason(trace)).length() / LETTERS;
        return own + trace.because().stream().mapToInt(this::lines).sum();
    }
}

package dev.ringwall.exchange.document;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import java.util.List;
import java.util.stream.IntStream;

/** Tables as pages show them: a column of words in which nothing stands leaves its room to the others. */
public final class FilledTable {

    private FilledTable() {}

    /** The same table without such columns; all of them where nothing would be left. */
    public static Block.Table of(Block.Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column -> isShown(table, column))
                .boxed()
                .toList();
        if (kept.isEmpty() || kept.size() == table.columns().size()) {
            return table;
        }
        return new Block.Table(
                table.name(),
                table.caption(),
                kept.stream().map(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> kept.stream().map(row::get).toList())
                        .toList());
    }

    /** An empty count or day says that nobody knows; room for a pen is meant to be empty; the first column names the row. */
    private static boolean isShown(Block.Table table, int column) {
        Column.Kind kind = table.columns().get(column).kind();
        boolean ofWords = kind == Column.Kind.TEXT || kind == Column.Kind.TERM || kind == Column.Kind.REASON;
        return column == 0
                || !ofWords
                || table.rows().stream().anyMatch(row -> !row.get(column).equals(Cell.BLANK));
    }
}

package dev.ringwall.exchange.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line counted from 1
 * @param spanned how many columns its first cell was merged over; 1 for a usual row
 */
public record Row(int line, List<String> cells, int spanned) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Row(int line, List<String> cells) {
        this(line, cells, 1);
    }

    /** The text of a column; empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether it is a title that runs across the columns, and nothing else. */
    public boolean isHeading() {
        return spanned > 1 && cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
    }
}

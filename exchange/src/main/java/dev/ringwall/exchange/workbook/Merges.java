package dev.ringwall.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cells of a sheet that were merged. What stands in one counts for each row it was merged over, in its first column: a cell
 * over four rows says the same of all four. Across columns it counts once: there it is a heading.
 */
final class Merges {

    /** Rows that all merged cells together may stand for. */
    private static final int MOST_ROWS = 1_000_000;

    private final List<Area> tall = new ArrayList<>();
    private final Map<Long, Integer> columnsOf = new HashMap<>();
    private int rows;

    private record Area(Reference first, int lastRow) {}

    /** Adds one as the sheet writes it, {@code A1:A4}; nothing else counts. */
    void add(String area) {
        String[] ends = area.split(":", 3);
        Optional<Reference> first = Reference.of(ends[0]);
        Optional<Reference> last = ends.length == 2 ? Reference.of(ends[1]) : Optional.empty();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        int columns = last.get().column() - first.get().column() + 1;
        columnsOf.put(at(first.get().row(), first.get().column()), Math.max(1, columns));
        int more = last.get().row() - first.get().row();
        if (more > 0 && rows + more <= MOST_ROWS) {
            rows += more;
            tall.add(new Area(first.get(), last.get().row()));
        }
    }

    /** Over how many columns the cell at a place was merged; 1 where it was not. */
    int columns(int row, int column) {
        return columnsOf.getOrDefault(at(row, column), 1);
    }

    /** Writes each tall cell into the rows below its first one, where they are and say nothing there. */
    void fill(Map<Integer, List<String>> cellsOfRow) {
        for (Area area : tall) {
            int column = area.first().column();
            String text = cell(cellsOfRow, area.first().row(), column);
            for (int row = area.first().row() + 1; row <= area.lastRow() && !text.isBlank(); row++) {
                List<String> cells = cellsOfRow.get(row);
                if (cells != null && cell(cellsOfRow, row, column).isBlank()) {
                    put(cells, column, text);
                }
            }
        }
    }

    /** Sets a cell of a row, making room for it. */
    static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private static String cell(Map<Integer, List<String>> cellsOfRow, int row, int column) {
        List<String> cells = cellsOfRow.getOrDefault(row, List.of());
        return column < cells.size() ? cells.get(column) : "";
    }

    private static long at(int row, int column) {
        return (long) row << 20 | column;
    }
}

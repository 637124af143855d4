package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.report.Column;
import java.util.Arrays;
import java.util.List;

/** How wide each column of a table is, so that all fit the screen. */
final class Widths {

    private static final int LEAST_TEXT = 14;
    private static final int LONGEST_WORD = 24;

    private Widths() {}

    /** As wide as the widest field, then less for the widest texts until they fit; no id is broken. */
    static int[] fit(List<Column> columns, List<List<List<Run>>> rows, int room) {
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (List<List<Run>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Run.width(row.get(i)));
                least[i] = Math.max(least[i], leastWidth(columns.get(i), row.get(i)));
            }
        }
        for (int over = total(widths) - room; over > 0; over--) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] - least[i] > widths[widest] - least[widest] ? i : widest;
            }
            if (widths[widest] <= least[widest]) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    static int total(int[] widths) {
        int total = (widths.length - 1) * Row.SPACE;
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private static int leastWidth(Column column, List<Run> field) {
        return switch (column.kind()) {
            case TEXT, REASON, WRITTEN -> Math.min(Run.width(field), LEAST_TEXT);
            case ID, TERM -> Math.min(longestWord(field), LONGEST_WORD);
            case LEVEL, VECTOR, DAY, COUNT -> Run.width(field);
        };
    }

    private static int longestWord(List<Run> field) {
        return field.stream()
                .flatMap(run -> Arrays.stream(run.text().split(" ", -1)))
                .mapToInt(CellWidth::of)
                .max()
                .orElse(0);
    }
}

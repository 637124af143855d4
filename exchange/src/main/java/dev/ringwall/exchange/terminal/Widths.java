package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.report.Column;
import java.util.List;

/** How wide each column of a table is, so that all fit the screen. */
final class Widths {

    private static final int LEAST_TEXT = 14;

    private Widths() {}

    /** As wide as the widest field, then less for the widest texts until they fit. */
    static int[] fit(List<Column> columns, List<List<List<Run>>> rows, int room) {
        int[] widths = new int[columns.size()];
        for (List<List<Run>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Run.width(row.get(i)));
            }
        }
        int over = total(widths) - room;
        while (over > 0) {
            int widest = widestText(columns, widths);
            if (widths[widest] <= LEAST_TEXT) {
                return widths;
            }
            widths[widest]--;
            over--;
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

    private static int widestText(List<Column> columns, int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            boolean wider =
                    widths[i] > widths[widest] || !isText(columns.get(widest).kind());
            widest = isText(columns.get(i).kind()) && wider ? i : widest;
        }
        return widest;
    }

    private static boolean isText(Column.Kind kind) {
        return switch (kind) {
            case TEXT, REASON, ID, TERM -> true;
            case LEVEL, VECTOR, DAY, COUNT -> false;
        };
    }
}

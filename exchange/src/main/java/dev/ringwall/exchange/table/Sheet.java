package dev.ringwall.exchange.table;

import dev.ringwall.exchange.Issue;
import java.util.List;

/**
 * One table with the rows it has.
 *
 * @param file as issues print it: the file, and behind a {@code #} the sheet, where it has several
 * @param rows blank ones left out
 * @param issues of its cells
 */
public record Sheet(String file, List<Row> rows, List<Issue> issues) {

    /** Titles and remarks may stand above the header, but not many. */
    public static final int LINES_ABOVE_HEADER = 20;

    public Sheet {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }
}

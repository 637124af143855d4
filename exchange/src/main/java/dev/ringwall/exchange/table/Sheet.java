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

    public Sheet {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }
}

package dev.ringwall.exchange.tabular;

import dev.ringwall.engine.report.Shortfall;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows under named columns, each with a field for each column.
 *
 * @param name the same in every language
 */
public record Grid(String name, String title, List<Head> heads, List<List<Field>> rows) {

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (List<Field> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "a row of %s has %d fields under %d heads".formatted(name, row.size(), heads.size()));
            }
        }
    }

    /** The head of a column: its name in every language, and its words in one. */
    public record Head(String key, String title, Kind kind) {}

    /** How a column is shown. */
    public enum Kind {
        SHORT,
        LONG,
        LEVEL,
        COUNT,
        DAY
    }

    /** What stands in one place. */
    public sealed interface Field {

        /** Letters, as they are to be shown. */
        record Text(String text) implements Field {}

        /** A number that can be added. */
        record Count(int count) implements Field {}

        /** A day that can be sorted. */
        record Day(LocalDate day) implements Field {}

        /** A level; whether it falls short of its target. */
        record Level(String print, Shortfall shortfall) implements Field {}

        /** As letters. */
        default String print() {
            return switch (this) {
                case Text(String text) -> text;
                case Count(int count) -> Integer.toString(count);
                case Day(LocalDate day) -> day.toString();
                case Level(String print, var _) -> print;
            };
        }
    }
}

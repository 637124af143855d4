package dev.ringwall.exchange;

import dev.ringwall.engine.model.Place;
import java.util.Comparator;

/**
 * Something odd in a file: what it is, in one sentence that names what was expected, and where.
 *
 * @param sentence lower case, no full stop, what the user wrote in backticks
 */
public record Issue(IssueCode code, String sentence, Place place) {

    /** By file, line and column. */
    public static final Comparator<Issue> BY_PLACE = Comparator.comparing(
                    (Issue issue) -> issue.place().file())
            .thenComparingInt(issue -> issue.place().line())
            .thenComparingInt(issue -> issue.place().column())
            .thenComparing(Issue::code)
            .thenComparing(Issue::sentence);

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** As a compiler prints it: {@code plant.yaml:12:5: error: expected …, got … [unknown-id]}. */
    @Override
    public String toString() {
        String where = place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column();
        String weight = isError() ? "error" : "warning";
        return where + ": " + weight + ": " + sentence + " [" + code + "]";
    }
}

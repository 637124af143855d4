package dev.ringwall.engine.qualification;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RowId;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row that is required.
 *
 * @param type for a product of several types, the only one of which it is required
 * @param level maturity level of a provider, security level of a product; empty for a constraint (CCSC), which has none
 * @param mandatory whether an offer without it is out of the question
 * @param note what the owner adds in his own words
 */
public record Wanted(RowId row, Optional<ComponentType> type, Optional<Integer> level, boolean mandatory, String note) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** By number, as people count: 1.2 before 1.10. */
    static final Comparator<Wanted> ORDER = Comparator.comparing((Wanted each) -> countable(each.row()))
            .thenComparing(each -> each.type().map(Enum::ordinal).orElse(-1));

    private static String countable(RowId row) {
        return NUMBER.matcher(row.code()).replaceAll(found -> "%04d".formatted(Long.parseLong(found.group())));
    }

    /** What an answer is compared with: the row, of one type or of all. */
    public Key key() {
        return new Key(row, type);
    }

    /** A row of one type of component, or of whatever is offered. */
    public record Key(RowId row, Optional<ComponentType> type) {}
}

package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.RowId;
import java.util.Locale;

/** What a verdict is about. */
public sealed interface Matter {

    /** A requirement. */
    record OfRow(RowId row) implements Matter {}

    /** Something that is examined beside the requirements. */
    record OfActivity(Activity activity) implements Matter {}

    /** As the file writes it: {@code SP.01.01 BR} or {@code design-documents}. */
    default String code() {
        return switch (this) {
            case OfRow(RowId row) -> row.code();
            case OfActivity(Activity activity) ->
                activity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}

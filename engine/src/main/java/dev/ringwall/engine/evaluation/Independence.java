package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.RowId;
import java.util.List;
import java.util.Optional;

/** How an evaluator stands to who is evaluated, by his own declaration. */
public record Independence(Side side, List<Conflict> conflicts) {

    /** Whom he works for. */
    public enum Side {
        /** The organisation itself. */
        FIRST,
        /** Somebody with an interest in it, such as its customer. */
        SECOND,
        /** Neither. */
        THIRD
    }

    /**
     * What he had or has to do with it.
     *
     * @param rows on which he may not judge; empty for all of them
     */
    public record Conflict(String what, List<RowId> rows) {

        public Conflict {
            rows = List.copyOf(rows);
        }

        private boolean touches(Matter matter) {
            return rows.isEmpty() || (matter instanceof Matter.OfRow(RowId row) && rows.contains(row));
        }
    }

    public Independence {
        conflicts = List.copyOf(conflicts);
    }

    /** What keeps him from judging a matter. */
    public Optional<Conflict> against(Matter matter) {
        return conflicts.stream().filter(each -> each.touches(matter)).findFirst();
    }
}

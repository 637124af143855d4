package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.programme.Party;
import java.util.List;
import java.util.Optional;

/**
 * Which rows are judged, and against what.
 *
 * @param level the maturity level of a programme, or the security level of a component
 * @param kind for a programme, whether the process or one use of it is judged
 * @param role for a programme, as what the provider is judged
 * @param types for a component, which it is
 * @param groups functional areas or foundational requirements; empty for all
 * @param leftOut rows that are not judged, each with a reason
 */
public record Scope(
        int level,
        Optional<Kind> kind,
        Optional<Party> role,
        List<ComponentType> types,
        List<String> groups,
        List<LeftOut> leftOut) {

    /** What of a provider is judged. */
    public enum Kind {
        /** That the process is there. */
        CAPABILITY,
        /** That it was applied to one automation solution. */
        APPLICATION
    }

    /** A row that is not judged. */
    public record LeftOut(RowId row, String reason) {}

    public Scope {
        types = List.copyOf(types);
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
    }

    boolean hasGroup(String group) {
        return groups.isEmpty() || groups.contains(group);
    }

    boolean leavesOut(RowId row) {
        return leftOut.stream().anyMatch(each -> each.row().equals(row));
    }
}

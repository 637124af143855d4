package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.util.List;

/** What something of a programme is said of. Where two speak of one row, the narrower one counts. */
public sealed interface Extent {

    /** Every row. */
    record Everything() implements Extent {}

    /** The rows of a group, such as {@code SPE 1}, {@code ORG 1} or {@code SP.01}. */
    record OfGroup(String group) implements Extent {}

    /** One row. */
    record OfRow(ProcessRequirementId row) implements Extent {}

    /** How narrow it is for a row; 0 where it does not speak of it. */
    default int narrowness(ProcessRequirement row) {
        return switch (this) {
            case Everything _ -> 1;
            case OfGroup(String group) -> 2 + level(row.groups(), group);
            case OfRow(ProcessRequirementId id) -> id.equals(row.id()) ? Integer.MAX_VALUE : 0;
        };
    }

    private static int level(List<ProcessRequirement.Group> groups, String id) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).id().equals(id)) {
                return i;
            }
        }
        return -2;
    }
}

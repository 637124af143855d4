package dev.ringwall.engine.rating;

import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome.Status;
import java.util.List;

/**
 * A measure with both its sides: what is in force, and what people do for it.
 *
 * @param links empty for a row that counts technically alone
 */
public record RatedRow(Requirement row, Verdict inForce, List<LinkedRow> links) {

    public RatedRow {
        links = List.copyOf(links);
    }

    /** Whether both sides count at a level. */
    boolean countsAt(SecurityLevel level) {
        return inForce.countsAt(level) && links.stream().allMatch(LinkedRow::counts);
    }

    /** Whether both sides could still count at a level: what is unknown is taken as good. */
    boolean couldCountAt(SecurityLevel level) {
        return (inForce.isUnknown() || inForce.countsAt(level))
                && links.stream().allMatch(link -> link.counts() || link.isUnknown());
    }

    public boolean isApplicable() {
        return inForce.status() != Status.NOT_APPLICABLE;
    }
}

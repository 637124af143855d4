package dev.ringwall.engine.rating;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.programme.RowStanding;
import java.util.Optional;

/**
 * A process row that a technical row rests on.
 *
 * @param confirmed unknown where no programme speaks of it
 */
public record LinkedRow(ProcessRequirementId row, boolean applicable, MaturityLevel confirmed) {

    /** What has to be confirmed: done as written, again and again. */
    public static final MaturityLevel ASKED = MaturityLevel.DEFINED;

    static LinkedRow of(ProcessRequirementId row, Optional<RowStanding> standing) {
        return new LinkedRow(
                row,
                standing.map(RowStanding::isAsked).orElse(true),
                standing.map(RowStanding::confirmed).orElse(MaturityLevel.UNKNOWN));
    }

    public boolean counts() {
        return !applicable || confirmed.isAtLeast(ASKED);
    }

    public boolean isUnknown() {
        return applicable && confirmed == MaturityLevel.UNKNOWN;
    }
}

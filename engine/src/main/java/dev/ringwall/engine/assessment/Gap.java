package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.Optional;

/**
 * A foundational requirement whose level is below its target.
 *
 * @param rows every row up to the target that does not count, lowest first level first: the first ones hold the level
 */
public record Gap(
        SubjectId subject,
        Side side,
        FoundationalRequirement fr,
        SecurityLevel target,
        Level achieved,
        List<OpenRow> rows) {

    public Gap {
        rows = List.copyOf(rows);
    }

    /** Whose gap it is. */
    public enum Side {
        /** SL-C and SL-C+ against SL-T: the integrator's, from the first drawing. */
        DESIGN,
        /** SL-A against SL-T: the owner's. */
        OPERATION
    }

    /** A row that does not count, what would close it, and who accepted that it stays open. */
    public record OpenRow(Requirement row, Verdict verdict, GapKind kind, Optional<AcceptedGap> accepted) {}

    /** Whether a person carries every open row of it. It stays a gap and is counted apart. */
    public boolean isAccepted() {
        return rows.stream().allMatch(row -> row.accepted().isPresent());
    }

    /** How far below the target. */
    public int depth() {
        return target.value() - achieved.proved().value();
    }
}

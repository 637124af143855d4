package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.assessment.GapKind;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a foundational requirement lacks of its target.
 *
 * @param depth how many levels
 * @param certain whether it is known to fail; otherwise nobody knows
 * @param accepted whether a person carries every open row of it; it stays a gap
 * @param rows lowest first level first: the first ones hold the level
 */
public record GapView(int depth, boolean certain, boolean accepted, List<OpenRow> rows) {

    public GapView {
        rows = List.copyOf(rows);
    }

    /** A row that does not count, and what would close it. */
    public record OpenRow(
            String requirement,
            String title,
            int level,
            Outcome.Status status,
            GapKind kind,
            Optional<AcceptedView> accepted) {}

    /** Who carries a gap, until when, and why. */
    public record AcceptedView(String by, Optional<LocalDate> until, String reason) {
        static AcceptedView of(AcceptedGap gap) {
            return new AcceptedView(
                    gap.signature().by(),
                    gap.signature().validUntil(),
                    gap.signature().reason());
        }
    }

    static GapView of(Gap gap) {
        return new GapView(
                gap.depth(),
                !gap.achieved().possible().isAtLeast(gap.target()),
                gap.isAccepted(),
                gap.rows().stream().map(GapView::row).toList());
    }

    private static OpenRow row(Gap.OpenRow open) {
        return new OpenRow(
                open.row().id().toString(),
                open.row().title(),
                open.row().level().value(),
                open.verdict().status(),
                open.kind(),
                open.accepted().map(AcceptedView::of));
    }
}

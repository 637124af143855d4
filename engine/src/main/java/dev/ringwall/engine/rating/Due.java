package dev.ringwall.engine.rating;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a rating rests on, or rested on until it ran out.
 *
 * @param lastDay the last day on which it counts
 * @param subject whose rows rest on it; empty for what the programme shows, which serves all
 * @param rows how many rows rest on it
 */
public record Due(LocalDate lastDay, Kind kind, Fact what, Optional<SubjectId> subject, int rows) {

    /** What runs out. */
    public enum Kind {
        /** A piece of evidence about the plant. */
        EVIDENCE,
        /** A statement that a condition is absent. */
        STATEMENT,
        /** The approval of a compensating countermeasure. */
        COUNTERMEASURE,
        /** A piece of evidence of how the owner works. */
        PROGRAMME_EVIDENCE,
        /** Somebody's confirmation of such a piece. */
        CONFIRMATION,
        /** Two persons' word that a process row is not applicable. */
        DISMISSAL
    }

    public boolean isPast(LocalDate day) {
        return lastDay.isBefore(day);
    }
}

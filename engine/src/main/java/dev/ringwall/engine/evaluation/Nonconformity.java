package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What does not conform, and what became of it.
 *
 * @param raisedBy an evaluator, by his id
 * @param due last day for closing it
 */
public record Nonconformity(
        String id,
        Grade grade,
        List<Matter> matters,
        String what,
        String raisedBy,
        LocalDate raised,
        LocalDate due,
        Optional<Closure> closed) {

    /** How much it weighs. */
    public enum Grade {
        MAJOR,
        MINOR,
        /** No nonconformity yet: what could become one, or could be better. */
        OBSERVATION
    }

    /**
     * That it is done.
     *
     * @param by an evaluator, by his id
     * @param evidence what shows it
     */
    public record Closure(String by, LocalDate date, List<EvidenceId> evidence) {

        public Closure {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("expected evidence that closes a nonconformity, got none");
            }
        }
    }

    /** Where it stands on a day. */
    public enum State {
        OPEN,
        OVERDUE,
        CLOSED
    }

    public Nonconformity {
        matters = List.copyOf(matters);
    }
}

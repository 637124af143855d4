package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict of one evaluator on one matter.
 *
 * @param evaluator by his id
 * @param way how a component meets it; empty where nobody says it
 */
public record Judgement(
        Matter matter,
        String evaluator,
        Verdict verdict,
        Optional<Way> way,
        List<EvidenceId> evidence,
        String remarks,
        LocalDate date) {

    /** What meets a requirement of a component. */
    public enum Way {
        COMPONENT,
        /** The system that it is built into, told to who builds it. */
        INTEGRATION
    }

    public Judgement {
        evidence = List.copyOf(evidence);
    }
}

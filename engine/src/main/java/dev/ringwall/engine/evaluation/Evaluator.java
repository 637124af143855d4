package dev.ringwall.engine.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Who judges.
 *
 * @param independence empty where he has not declared it; then nothing he says counts
 * @param saw evaluators whose verdicts he knew before he gave his own
 */
public record Evaluator(
        String id, String name, String organisation, Optional<Independence> independence, List<String> saw) {

    public Evaluator {
        saw = List.copyOf(saw);
    }
}

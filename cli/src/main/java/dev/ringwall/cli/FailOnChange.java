package dev.ringwall.cli;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.lifecycle.Comparison;
import dev.ringwall.engine.lifecycle.Move;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.SubjectId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What between two assessments makes a pipeline stop. */
enum FailOnChange {
    /** A level in force is lower than before. */
    FELL,
    /** A level that the design reaches is lower than before. */
    DESIGN_FELL,
    /** A level in force is below its target and was not before. */
    NEW_GAP,
    /** A level of any kind is another one. */
    MOVED;

    /** Where it is met, in the order of the later plant. */
    List<SubjectId> met(Comparison comparison) {
        return switch (this) {
            case FELL -> moves(comparison, move -> fell(move, Answer.IN_FORCE));
            case DESIGN_FELL -> moves(comparison, move -> fell(move, Answer.ABLE) || fell(move, Answer.ABLE_WITH_HELP));
            case NEW_GAP -> newGaps(comparison);
            case MOVED -> moves(comparison, _ -> true);
        };
    }

    private static List<SubjectId> moves(Comparison comparison, Predicate<Move> test) {
        return comparison.moves().stream()
                .filter(test)
                .map(Move::subject)
                .distinct()
                .toList();
    }

    private static boolean fell(Move move, Answer answer) {
        return move instanceof Move.OfLevel level && level.answer() == answer && level.fell();
    }

    private static List<SubjectId> newGaps(Comparison comparison) {
        Set<SubjectId> found = new LinkedHashSet<>();
        for (Results.OfSubject after : comparison.after().results().subjects()) {
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                boolean hadGap = comparison
                        .before()
                        .of(after.subject())
                        .filter(before -> before.hasGap(Answer.IN_FORCE, fr))
                        .isPresent();
                if (after.hasGap(Answer.IN_FORCE, fr) && !hadGap) {
                    found.add(after.subject());
                }
            }
        }
        return List.copyOf(found);
    }
}

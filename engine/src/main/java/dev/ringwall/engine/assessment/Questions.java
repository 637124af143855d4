package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The next best questions. For each open condition and each open row: which levels would rise if the answer were the best
 * one and nothing else changed. Levels that several answers hold together move by none alone, so ties go by how many rows
 * wait.
 */
final class Questions {

    private static final Comparator<Question> BEST_FIRST = Comparator.comparingInt(Question::moves)
            .reversed()
            .thenComparing(Comparator.comparingInt(Question::open).reversed());

    private final Assessment assessment;

    private Questions(Assessment assessment) {
        this.assessment = assessment;
    }

    static List<Question> of(Assessment assessment) {
        Questions questions = new Questions(assessment);
        List<Question> all = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            questions.about(condition).ifPresent(all::add);
        }
        for (Requirement row : assessment.catalog().systemRows()) {
            questions.about(row).ifPresent(all::add);
        }
        // INVARIANT: the sort is stable, so equal questions stay in the order of conditions and of the catalogue.
        return all.stream().sorted(BEST_FIRST).toList();
    }

    private Optional<Question> about(Condition condition) {
        List<Requirement> depending = assessment.catalog().systemRows().stream()
                .filter(row -> dependsOn(row, condition))
                .toList();
        int moves = 0;
        int open = 0;
        for (Subject subject : depending.isEmpty() ? List.<Subject>of() : assessment.targeted()) {
            Answers answers = assessment.of(subject.id());
            List<Requirement> waiting = depending.stream()
                    .filter(row -> answers.asks(row.id())
                            && answers.verdict(row.id(), Ask.IN_FORCE).isUnknown())
                    .toList();
            if (!waiting.isEmpty() && isOpen(subject, condition)) {
                open += waiting.size();
                for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                    if (waiting.stream().anyMatch(row -> row.fr().orElseThrow() == fr)) {
                        moves += moves(answers, fr, answers.levelIfNotAsked(fr, Ask.IN_FORCE, depending));
                    }
                }
            }
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(new Question(Optional.of(condition), Optional.empty(), moves, open));
    }

    private boolean isOpen(Subject subject, Condition condition) {
        Conditions conditions = assessment.judge().conditions();
        return switch (subject) {
            case Zone zone -> conditions.of(zone, condition, true).kind() == ConditionState.Kind.UNKNOWN;
            case Conduit conduit -> conditions.of(conduit, condition, true).kind() == ConditionState.Kind.UNKNOWN;
            default -> false;
        };
    }

    private boolean dependsOn(Requirement row, Condition condition) {
        return row.condition().equals(Optional.of(condition))
                || row.parent()
                        .map(assessment.catalog()::require)
                        .filter(base -> dependsOn(base, condition))
                        .isPresent();
    }

    private Optional<Question> about(Requirement asked) {
        int moves = 0;
        int open = 0;
        for (Subject subject : assessment.targeted()) {
            Answers answers = assessment.of(subject.id());
            if (answers.asks(asked.id())
                    && answers.verdict(asked.id(), Ask.IN_FORCE).isUnknown()) {
                open++;
                FoundationalRequirement fr = asked.fr().orElseThrow();
                moves += moves(answers, fr, answers.levelIfMet(fr, Ask.IN_FORCE, List.of(asked)));
            }
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(new Question(Optional.empty(), Optional.of(asked.id()), moves, open));
    }

    private static int moves(Answers answers, FoundationalRequirement fr, Level then) {
        Level now = answers.level(fr, Ask.IN_FORCE);
        return now.applicable() && then.applicable()
                ? then.proved().value() - now.proved().value()
                : 0;
    }
}

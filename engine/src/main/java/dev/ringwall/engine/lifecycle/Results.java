package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.risk.FoundationTarget;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment said, without its reasons: what is kept of it when it is frozen, and what two of them are compared by.
 *
 * @param subjects zones inside the system under consideration, conduits and control systems, as the plant lists them
 */
public record Results(LocalDate day, List<OfSubject> subjects) {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    public Results {
        subjects = List.copyOf(subjects);
    }

    /**
     * @param target SL-T for each foundational requirement, empty where nobody set it; no list where none is needed
     * @param levels for each answer, in the order of the foundational requirements
     * @param rows in the order of the catalogue
     */
    public record OfSubject(
            SubjectId subject,
            Optional<List<Optional<SecurityLevel>>> target,
            List<List<Level>> levels,
            List<OfRow> rows) {

        public OfSubject {
            target = target.map(List::copyOf);
            levels = levels.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
        }

        public Level level(Answer answer, FoundationalRequirement fr) {
            return levels.get(answer.ordinal()).get(fr.number() - 1);
        }

        /** The level asked for; empty where none is needed or nobody set it. */
        public Optional<SecurityLevel> target(FoundationalRequirement fr) {
            return target.flatMap(levels -> levels.get(fr.number() - 1));
        }

        /** Whether a target is there that a level does not reach. */
        public boolean hasGap(Answer answer, FoundationalRequirement fr) {
            return target(fr).filter(asked -> !level(answer, fr).reaches(asked)).isPresent();
        }

        public Optional<Verdict> verdict(RequirementId row, Answer answer) {
            return rows.stream()
                    .filter(each -> each.row().equals(row))
                    .map(each -> each.verdict(answer))
                    .findFirst();
        }
    }

    /**
     * @param from the level from which the row is asked
     * @param verdicts for each answer
     */
    public record OfRow(RequirementId row, FoundationalRequirement fr, SecurityLevel from, List<Verdict> verdicts) {

        public OfRow {
            verdicts = List.copyOf(verdicts);
        }

        public Verdict verdict(Answer answer) {
            return verdicts.get(answer.ordinal());
        }
    }

    /** Everything an assessment says of zones, conduits and control systems. */
    public static Results of(Assessment assessment) {
        return new Results(
                assessment.day(),
                assessment.subjects().stream()
                        .map(subject -> of(subject, assessment))
                        .toList());
    }

    private static OfSubject of(Subject subject, Assessment assessment) {
        Answers answers = assessment.of(subject.id());
        return new OfSubject(
                subject.id(),
                assessment
                        .target(subject.id())
                        .map(target -> target.foundations().stream()
                                .map(FoundationTarget::level)
                                .toList()),
                ANSWERS.stream().map(answer -> levels(answers, Ask.of(answer))).toList(),
                answers.rows().stream().map(row -> of(row, answers)).toList());
    }

    private static List<Level> levels(Answers answers, Ask ask) {
        return FoundationalRequirement.ALL.stream()
                .map(fr -> answers.level(fr, ask))
                .toList();
    }

    private static OfRow of(Requirement row, Answers answers) {
        return new OfRow(
                row.id(),
                row.fr().orElseThrow(),
                row.level(),
                Arrays.stream(Answer.values())
                        .map(answer -> answers.verdict(row.id(), Ask.of(answer)))
                        .toList());
    }
}

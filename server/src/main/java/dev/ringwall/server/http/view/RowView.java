package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.SubjectId;

/**
 * A row that a subject is asked, with its three answers.
 *
 * @param requirement with part and edition: {@code 62443-3-3:2013 SR 1.1}
 * @param level from which it is asked
 * @param noEffect whether it strengthens a row that is not met, and therefore counts nowhere
 */
public record RowView(
        String subject,
        String requirement,
        String title,
        FoundationalRequirement fr,
        int level,
        AnswerView able,
        AnswerView ableWithHelp,
        AnswerView inForce,
        boolean noEffect) {

    /**
     * One of the three answers.
     *
     * @param upTo the level up to which it is met
     * @param helped whether a compensating countermeasure was needed
     * @param claimed whether it rests on a supplier's claim alone
     */
    public record AnswerView(Outcome.Status status, int upTo, boolean helped, boolean claimed) {
        static AnswerView of(Verdict verdict) {
            return new AnswerView(verdict.status(), verdict.upTo().value(), verdict.helped(), verdict.claimed());
        }
    }

    public static RowView of(SubjectId subject, Requirement row, Answers answers) {
        return new RowView(
                subject.print(),
                row.id().toString(),
                row.title(),
                row.fr().orElseThrow(),
                row.level().value(),
                AnswerView.of(answers.verdict(row.id(), Ask.ABLE)),
                AnswerView.of(answers.verdict(row.id(), Ask.ABLE_WITH_HELP)),
                AnswerView.of(answers.verdict(row.id(), Ask.IN_FORCE)),
                answers.hasNoEffect(row, Ask.IN_FORCE));
    }
}

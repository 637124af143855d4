package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.FoundationTarget;
import java.util.Optional;

/**
 * One of the two assessments that are compared. A frozen one says what it said then, and is explained by the rules of today
 * as far as these still say the same.
 *
 * @param results what it said
 * @param today what today's rules say of the same plant on the same day
 */
public record Side(Results results, Assessment today) {

    /** An assessment made just now. */
    public static Side of(Assessment assessment) {
        return new Side(Results.of(assessment), assessment);
    }

    /** Why a row was answered so; empty where today's rules answer it in another way. */
    public Optional<Outcome> why(SubjectId subject, RequirementId row, Answer answer) {
        return judged(subject, row, answer, false);
    }

    /** The same, with the first few of the assets that decide. */
    public Optional<Outcome> whyBriefly(SubjectId subject, RequirementId row, Answer answer) {
        return judged(subject, row, answer, true);
    }

    private Optional<Outcome> judged(SubjectId subject, RequirementId row, Answer answer, boolean briefly) {
        Optional<Verdict> said = of(subject).flatMap(each -> each.verdict(row, answer));
        boolean isAsked = today.assesses(subject) && today.of(subject).asks(row);
        if (said.isEmpty() || !isAsked) {
            return Optional.empty();
        }
        var asked = today.plant().subject(subject).orElseThrow();
        var requirement = today.catalog().require(row);
        Outcome outcome =
                briefly ? today.whyBriefly(asked, requirement, answer) : today.why(asked, requirement, answer);
        boolean isSame = outcome.status() == said.get().status();
        return Optional.of(outcome).filter(any -> isSame);
    }

    /** How a target came about; empty where today's rules derive another one. */
    public Optional<Trace> why(SubjectId subject, FoundationalRequirement fr) {
        Optional<SecurityLevel> said = of(subject).flatMap(each -> each.target(fr));
        return today.target(subject)
                .map(target -> target.foundation(fr))
                .filter(target -> target.level().equals(said))
                .map(FoundationTarget::trace);
    }

    /** What it said of one subject. */
    public Optional<Results.OfSubject> of(SubjectId subject) {
        return results.subjects().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.Optional;

/** What the targets of a plant ask of its zones and conduits. */
final class Demands {

    private final Assessment assessment;

    Demands(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Whether at least one foundational requirement has a target. */
    boolean isKnown(SubjectId subject) {
        return assessment
                .target(subject)
                .filter(target -> target.foundations().stream()
                        .anyMatch(each -> each.level().isPresent()))
                .isPresent();
    }

    /** Whether all seven have one. */
    boolean isComplete(SubjectId subject) {
        return assessment
                .target(subject)
                .filter(target -> target.foundations().stream()
                        .allMatch(each -> each.level().isPresent()))
                .isPresent();
    }

    /** The level that the target asks in the foundational requirement of a row; empty where nobody set it. */
    Optional<SecurityLevel> asked(SubjectId subject, Requirement row) {
        return assessment.target(subject).flatMap(target -> target.of(row.fr().orElseThrow()));
    }

    /** The rows that the target asks, also those that are not applicable; in catalogue order. */
    List<Requirement> rows(Subject subject) {
        return assessment.of(subject.id()).rows().stream()
                .filter(row -> asked(subject.id(), row)
                        .filter(level -> level.isAtLeast(row.level()))
                        .isPresent())
                .toList();
    }

    /** Whether the design counts for the target: up to the level that is asked, and not below. */
    boolean isCarried(SubjectId subject, Requirement row) {
        return design(subject, row) != Status.UNKNOWN
                && asked(subject, row)
                        .filter(level -> verdict(subject, row).countsAt(level))
                        .isPresent();
    }

    /** Rows that a countermeasure meets up to a lower level than the target asks. */
    long metTooLow(SubjectId subject, List<Requirement> rows) {
        return rows.stream()
                .filter(row -> verdict(subject, row).isMet() && !isCarried(subject, row))
                .count();
    }

    private Verdict verdict(SubjectId subject, Requirement row) {
        return assessment.of(subject).verdict(row.id(), Ask.ABLE_WITH_HELP);
    }

    /**
     * What the design says of a row. That a boundary row is not asked, since no conduit is drawn, holds once somebody has looked; until
     * then nobody knows what crosses.
     */
    Status design(SubjectId subject, Requirement row) {
        Status status =
                assessment.of(subject).verdict(row.id(), Ask.ABLE_WITH_HELP).status();
        return status == Status.NOT_APPLICABLE && isUndrawn(subject, row) ? Status.UNKNOWN : status;
    }

    /** Whether only a drawing without a conduit says that a row is not asked, and nobody has gone and looked. */
    boolean isUndrawn(SubjectId subject, Requirement row) {
        return assessment.of(subject).verdict(row.id(), Ask.IN_FORCE).isUnknown()
                && assessment.plant().subject(subject).stream()
                        .map(each -> assessment
                                .judge()
                                .judge(each, row, Ask.ABLE)
                                .trace()
                                .reason())
                        .anyMatch(JudgeReason.NO_CONDUIT::equals);
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.List;
import java.util.Optional;

/** What makes a pipeline stop. */
enum FailOn {
    /** A level in force is below its target, and nobody carries the gap. */
    GAP,
    /** A level that the design could reach is below its target, and nobody carries the gap. */
    DESIGN_GAP,
    /** A row up to the target is neither known to be met nor known not to be. */
    UNKNOWN,
    /** A zone or conduit has no target. */
    NO_TARGET,
    /** A "shall" of the standard is broken. */
    NONCONFORMITY,
    /** A rule found anything but that something was not said. */
    FINDING;

    /** Where it is met, in the order of the plant. */
    List<SubjectId> met(Assessment assessment) {
        return switch (this) {
            case GAP -> gaps(assessment, Gap.Side.OPERATION);
            case DESIGN_GAP -> gaps(assessment, Gap.Side.DESIGN);
            case UNKNOWN -> subjects(assessment, FailOn::hasUnknown);
            case NO_TARGET -> subjects(assessment, FailOn::hasNoTarget);
            case NONCONFORMITY -> findings(assessment, List.of(Finding.Kind.NONCONFORMITY));
            case FINDING ->
                findings(
                        assessment,
                        List.of(Finding.Kind.NONCONFORMITY, Finding.Kind.RECOMMENDATION, Finding.Kind.OWN_CHECK));
        };
    }

    private interface Test {
        boolean holds(Assessment assessment, Subject subject);
    }

    private static List<SubjectId> subjects(Assessment assessment, Test test) {
        return assessment.targeted().stream()
                .filter(subject -> test.holds(assessment, subject))
                .map(Subject::id)
                .toList();
    }

    private static List<SubjectId> gaps(Assessment assessment, Gap.Side side) {
        return subjects(
                assessment,
                (any, subject) -> assessment.gaps(subject, side).stream().anyMatch(gap -> !gap.isAccepted()));
    }

    private static boolean hasUnknown(Assessment assessment, Subject subject) {
        Answers answers = assessment.of(subject.id());
        Optional<TargetLevel> target = assessment.target(subject.id());
        return answers.rows().stream()
                .filter(row -> isAskedFor(row, target))
                .anyMatch(row -> answers.verdict(row.id(), Ask.IN_FORCE).isUnknown());
    }

    private static boolean isAskedFor(Requirement row, Optional<TargetLevel> target) {
        return target.flatMap(level -> level.of(row.fr().orElseThrow()))
                .filter(level -> level.isAtLeast(row.level()))
                .isPresent();
    }

    private static boolean hasNoTarget(Assessment assessment, Subject subject) {
        return assessment
                .target(subject.id())
                .filter(target -> FoundationalRequirement.ALL.stream()
                        .allMatch(fr -> target.of(fr).isPresent()))
                .isEmpty();
    }

    private static List<SubjectId> findings(Assessment assessment, List<Finding.Kind> kinds) {
        return assessment.findings().stream()
                .filter(finding -> kinds.contains(finding.kind()))
                .map(Finding::subject)
                .distinct()
                .toList();
    }
}

package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.assessment.Progress;
import dev.ringwall.engine.assessment.Weakest;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The seven foundational requirements of a zone, conduit or control system with its levels side by side.
 *
 * @param subject as {@code zone:raw-water}
 * @param foundations all seven, in their order
 * @param marked whether a measure may hinder an essential function and nobody assessed it: the vector carries {@code !}
 * @param progress how many of the rows that the target asks are in force; empty where there is no target
 * @param weakest the foundational requirement that is furthest below its target; empty where none is
 */
public record LevelsView(
        String subject,
        String name,
        List<Foundation> foundations,
        boolean marked,
        Optional<ProgressView> progress,
        Optional<WeakestView> weakest) {

    /**
     * One foundational requirement.
     *
     * @param target SL-T
     * @param able SL-C
     * @param ableWithHelp SL-C+, counting compensating countermeasures
     * @param inForce SL-A
     * @param weakestInside the lowest SL-A of the zones inside
     * @param design what is missing of SL-C+ against SL-T: the integrator's
     * @param operation what is missing of SL-A against SL-T: the owner's
     */
    public record Foundation(
            FoundationalRequirement fr,
            LevelView target,
            LevelView able,
            LevelView ableWithHelp,
            LevelView inForce,
            Optional<LevelView> weakestInside,
            Optional<GapView> design,
            Optional<GapView> operation) {}

    /** Rows that are asked by the target; of these, met and in force, and unknown. */
    public record ProgressView(int asked, int met, int unknown) {
        static ProgressView of(Progress progress) {
            return new ProgressView(progress.asked(), progress.met(), progress.unknown());
        }
    }

    /** The foundational requirement that is furthest below its target. */
    public record WeakestView(FoundationalRequirement fr, int target, LevelView inForce) {
        public static WeakestView of(Weakest weakest) {
            return new WeakestView(weakest.fr(), weakest.target().value(), LevelView.of(weakest.achieved()));
        }
    }

    public static LevelsView of(Assessment assessment, Subject subject) {
        SubjectId id = subject.id();
        List<Gap> design = assessment.gaps(subject, Gap.Side.DESIGN);
        List<Gap> operation = assessment.gaps(subject, Gap.Side.OPERATION);
        return new LevelsView(
                id.print(),
                subject.name(),
                FoundationalRequirement.ALL.stream()
                        .map(fr -> foundation(assessment, id, fr, gap(design, fr), gap(operation, fr)))
                        .toList(),
                assessment.isMarked(id),
                assessment.progress(id, Answer.IN_FORCE).map(ProgressView::of),
                assessment.weakest(id).map(WeakestView::of));
    }

    private static Foundation foundation(
            Assessment assessment,
            SubjectId id,
            FoundationalRequirement fr,
            Optional<GapView> design,
            Optional<GapView> operation) {
        Optional<LevelView> inside = id instanceof ZoneId zone
                ? assessment.weakestDescendant(zone, fr, Answer.IN_FORCE).map(LevelView::of)
                : Optional.empty();
        return new Foundation(
                fr,
                LevelView.target(assessment.target(id).flatMap(target -> target.of(fr))),
                LevelView.of(assessment.level(id, fr, Answer.ABLE)),
                LevelView.of(assessment.level(id, fr, Answer.ABLE_WITH_HELP)),
                LevelView.of(assessment.level(id, fr, Answer.IN_FORCE)),
                inside,
                design,
                operation);
    }

    private static Optional<GapView> gap(List<Gap> gaps, FoundationalRequirement fr) {
        return gaps.stream().filter(gap -> gap.fr() == fr).findFirst().map(GapView::of);
    }
}

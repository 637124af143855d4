package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.VectorReading.Mark;
import dev.ringwall.engine.risk.FoundationTarget;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Targets and levels as vectors to be read. */
final class Readings {

    private final Assessment assessment;

    Readings(Assessment assessment) {
        this.assessment = assessment;
    }

    /** SL-T; every place a question mark where there is none. */
    VectorReading target(SubjectId subject) {
        return assessment.target(subject).map(Readings::of).orElse(VectorReading.NOT_SET);
    }

    private static VectorReading of(TargetLevel target) {
        VectorReading vector = VectorReading.of(target.foundations().stream()
                .map(each -> each.level().map(Reading::of).orElse(new Reading.NotSet()))
                .toList());
        boolean inherited =
                target.foundations().stream().anyMatch(each -> each.origin() == FoundationTarget.Origin.PARENT);
        return inherited ? vector.marked(Mark.FROM_PARENT) : vector;
    }

    /** SL-C, SL-C+ or SL-A of a subject, its gaps against the target marked. */
    VectorReading achieved(SubjectId subject, Ask ask) {
        VectorReading vector = of(assessment.of(subject), ask);
        Optional<TargetLevel> target = assessment.target(subject);
        VectorReading told = target.map(asked -> vector.withShortfalls(shortfalls(subject, ask, asked)))
                .orElse(vector);
        return assessment.isMarked(subject) ? told.marked(Mark.EFFECT_NOT_ASSESSED) : told;
    }

    private List<Shortfall> shortfalls(SubjectId subject, Ask ask, TargetLevel target) {
        return FoundationalRequirement.ALL.stream()
                .map(fr -> Shortfall.of(assessment.of(subject).level(fr, ask), target.of(fr)))
                .toList();
    }

    static VectorReading of(Answers answers, Ask ask) {
        Stream<Level> levels = FoundationalRequirement.ALL.stream().map(fr -> answers.level(fr, ask));
        return VectorReading.of(levels.map(Readings::of).toList());
    }

    static Reading of(Level level) {
        return level.applicable() ? new Reading.Between(level.proved(), level.possible()) : new Reading.NoRowApplies();
    }
}

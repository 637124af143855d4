package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Block.Levels.Line;
import dev.ringwall.engine.risk.FoundationTarget;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The vectors of one subject and how each is to be read. */
final class SubjectLevels {

    private final Assessment assessment;
    private final Readings readings;

    SubjectLevels(Assessment assessment) {
        this.assessment = assessment;
        this.readings = new Readings(assessment);
    }

    Block.Levels of(Subject subject) {
        SubjectId id = subject.id();
        List<Line> lines = new ArrayList<>();
        if (Assessment.isTargeted(subject)) {
            lines.add(new Line(Measure.SL_T, readings.target(id), targetNotes(subject)));
        }
        VectorReading able = readings.achieved(id, Ask.ABLE);
        VectorReading helped = readings.achieved(id, Ask.ABLE_WITH_HELP);
        lines.add(new Line(Measure.SL_C, able, claims(id, Ask.ABLE)));
        if (!helped.levels().equals(able.levels())) {
            lines.add(new Line(Measure.SL_C_PLUS, helped, List.of()));
        }
        List<Phrase> notes = new ArrayList<>(claims(id, Ask.IN_FORCE));
        notes.addAll(weakerInside(id));
        lines.add(new Line(Measure.SL_A, readings.achieved(id, Ask.IN_FORCE), notes));
        return new Block.Levels(id, lines);
    }

    private List<Phrase> targetNotes(Subject subject) {
        Optional<TargetLevel> target = assessment.target(subject.id());
        if (target.isEmpty()) {
            return List.of();
        }
        List<Phrase> notes = new ArrayList<>();
        target.get().chosen().map(SubjectLevels::chosen).ifPresent(notes::add);
        if (subject instanceof Conduit && target.get().chosen().isEmpty()) {
            boolean isSet = target.get().foundations().stream()
                    .anyMatch(each -> each.level().isPresent());
            notes.add(Phrase.of(isSet ? ReportWords.TARGET_OF_ZONES : ReportWords.TARGET_OF_ZONES_MISSING));
        }
        target.get().foundations().stream()
                .filter(each -> each.origin() == FoundationTarget.Origin.FLOOR)
                .forEach(each -> notes.add(Phrase.of(ReportWords.TARGET_FROM_FLOOR, new Fact.Foundation(each.fr()))));
        return notes;
    }

    private static Phrase chosen(Target target) {
        ReportWords words = switch (target.method()) {
            case BY_HAND -> ReportWords.TARGET_BY_HAND;
            case WORST_CONSEQUENCE -> ReportWords.TARGET_BY_CONSEQUENCE;
            case ATTACKER -> ReportWords.TARGET_BY_ATTACKER;
            case RISK_GAP -> ReportWords.TARGET_BY_RISK_GAP;
        };
        return Phrase.of(
                words,
                new Fact.Text(target.signature().by()),
                new Fact.Day(target.signature().date()));
    }

    private List<Phrase> claims(SubjectId subject, Ask ask) {
        int count = Math.toIntExact(assessment.of(subject).restingOnClaims(ask));
        return count == 0 ? List.of() : List.of(Phrase.of(ReportWords.RESTS_ON_CLAIMS, new Fact.Count(count)));
    }

    /** Where something inside a zone is weaker than the zone itself. */
    private List<Phrase> weakerInside(SubjectId subject) {
        List<Phrase> notes = new ArrayList<>();
        if (subject instanceof ZoneId zone) {
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                var own = assessment.level(zone, fr, Answer.IN_FORCE);
                assessment
                        .weakestDescendant(zone, fr, Answer.IN_FORCE)
                        .filter(below -> own.applicable() && below.proved().compareTo(own.proved()) < 0)
                        .ifPresent(below -> notes.add(Phrase.of(
                                ReportWords.WEAKEST_INSIDE, new Fact.Foundation(fr), new Fact.Level(below.proved()))));
            }
        }
        return notes;
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.Derivation;
import dev.ringwall.engine.risk.FoundationTarget;
import dev.ringwall.engine.risk.RiskReason;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How each zone and conduit got its SL-T (IEC 62443-3-2, ZCR 5.6): the four methods side by side, which of them a person
 * chose, and the derivation of each level.
 */
public final class TargetReport {

    /** The name of this report. */
    public static final String NAME = "targets";

    private final Assessment assessment;

    private TargetReport(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Compiles it for some zones and conduits of a plant. */
    public static Document compile(Assessment assessment, List<Subject> subjects, Origin origin) {
        TargetReport report = new TargetReport(assessment);
        List<Section> derivations = subjects.stream().map(report::derivation).toList();
        return new Document(
                NAME,
                Phrase.of(TargetWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(RiskReason.ONE_CLASS_PER_LEVEL))),
                List.of(
                        Section.of(
                                "initial-risk",
                                Phrase.of(TargetWords.INITIAL_RISK),
                                new Block.Because(assessment.targets().initial().trace())),
                        Section.of("summary", Phrase.of(TargetWords.SUMMARY), report.summary(subjects)),
                        new Section("derivation", Phrase.of(TargetWords.DERIVATION), List.of(), derivations)));
    }

    private Block.Table summary(List<Subject> subjects) {
        return new Block.Table(
                "targets",
                Phrase.of(TargetWords.SUMMARY),
                List.of(
                        new Column("subject", Phrase.of(TargetWords.SUBJECT), Column.Kind.ID),
                        new Column("sl-t", Phrase.of(TargetWords.LEVELS), Column.Kind.VECTOR),
                        new Column("method", Phrase.of(TargetWords.METHOD), Column.Kind.TERM)),
                subjects.stream().map(this::line).toList());
    }

    private List<Cell> line(Subject subject) {
        TargetLevel target = target(subject);
        return List.of(
                Cell.of(new Fact.Of(subject.id())),
                Cell.of(vector(target)),
                target.chosen().map(chosen -> Cell.of(chosen.method())).orElseGet(() -> Cell.of(origin(target))));
    }

    /** Where a target without a method of its own came from: the first foundational requirement says it for all. */
    private static FoundationTarget.Origin origin(TargetLevel target) {
        return target.foundations().getFirst().origin();
    }

    private Section derivation(Subject subject) {
        TargetLevel target = target(subject);
        List<Block> blocks = new ArrayList<>();
        if (target.chosen().isPresent() || target.methods().values().stream().anyMatch(TargetReport::says)) {
            blocks.add(methods(subject, target));
        }
        blocks.add(reasons(subject, target));
        return new Section(
                anchor(subject), Phrase.of(TargetWords.OF_SUBJECT, new Fact.Of(subject.id())), blocks, List.of());
    }

    private static boolean says(List<Derivation> derivations) {
        return derivations.stream().anyMatch(derivation -> !(derivation instanceof Derivation.Silent));
    }

    private static Block.Table methods(Subject subject, TargetLevel target) {
        return new Block.Table(
                "methods-" + anchor(subject),
                Phrase.of(TargetWords.METHODS, new Fact.Of(subject.id())),
                List.of(
                        new Column("method", Phrase.of(TargetWords.METHOD), Column.Kind.TERM),
                        new Column("sl-t", Phrase.of(TargetWords.LEVELS), Column.Kind.VECTOR),
                        new Column("chosen", Phrase.of(TargetWords.CHOSEN), Column.Kind.TEXT)),
                Arrays.stream(Target.Method.values())
                        .map(method -> method(method, target))
                        .toList());
    }

    private static List<Cell> method(Target.Method method, TargetLevel target) {
        List<Reading> levels = FoundationalRequirement.ALL.stream()
                .map(fr -> reading(target.by(method, fr)))
                .toList();
        Cell chosen = target.chosen()
                .filter(each -> each.method() == method)
                .map(each -> Cell.of(Phrase.of(
                        TargetWords.CHOSEN_BY,
                        new Fact.Text(each.signature().by()),
                        new Fact.Day(each.signature().date()))))
                .orElse(Cell.BLANK);
        return List.of(Cell.of(method), Cell.of(VectorReading.of(levels)), chosen);
    }

    private static Reading reading(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Asks asks -> Reading.of(asks.asked());
            case Derivation.Silent _ -> new Reading.NoRowApplies();
            case Derivation.Undecided _ -> new Reading.NotSet();
        };
    }

    /** One row for each derivation; foundational requirements that share one stand together. */
    private static Block.Table reasons(Subject subject, TargetLevel target) {
        Map<Shape, List<FoundationTarget>> alike = new LinkedHashMap<>();
        for (FoundationTarget each : target.foundations()) {
            alike.computeIfAbsent(Shape.of(each), any -> new ArrayList<>()).add(each);
        }
        return new Block.Table(
                "reasons-" + anchor(subject),
                Phrase.of(TargetWords.DERIVATION_OF, new Fact.Of(subject.id())),
                List.of(
                        new Column("foundations", Phrase.of(TargetWords.FOUNDATIONS), Column.Kind.TERM),
                        new Column("sl-t", Phrase.of(TargetWords.LEVEL), Column.Kind.LEVEL),
                        new Column("why", Phrase.of(TargetWords.WHY), Column.Kind.REASON)),
                alike.values().stream().map(TargetReport::reason).toList());
    }

    private static List<Cell> reason(List<FoundationTarget> alike) {
        FoundationTarget first = alike.getFirst();
        List<Cell> names = alike.stream()
                .map(each -> Cell.of(new Fact.Foundation(each.fr())))
                .toList();
        return List.of(
                names.size() == 1 ? names.getFirst() : new Cell.Several(names),
                Cell.of(reading(first)),
                Cell.of(brief(first.trace())));
    }

    /**
     * A derivation without what stands elsewhere in the report: who chose the method, the assumption behind every risk gap,
     * and how another zone got its own target.
     */
    private static Trace brief(Trace trace) {
        boolean ofAnotherZone = trace.reason() == RiskReason.ZONE_HAS || trace.reason() == RiskReason.ZONE_HAS_NONE;
        if (ofAnotherZone) {
            return new Trace(trace.reason(), trace.facts(), List.of());
        }
        Stream<Trace> because = trace.because().stream();
        if (trace.reason() == RiskReason.FROM_PARENT || trace.reason() == RiskReason.PARENT_HAS_NONE) {
            because = because.limit(1); // why its own method is silent; the rest is the parent's derivation
        }
        return new Trace(
                trace.reason(),
                trace.facts(),
                because.filter(each ->
                                each.reason() != RiskReason.CHOSEN && each.reason() != RiskReason.ONE_CLASS_PER_LEVEL)
                        .map(TargetReport::brief)
                        .toList());
    }

    private static Reading reading(FoundationTarget target) {
        return target.level().map(Reading::of).orElse(new Reading.NotSet());
    }

    private static VectorReading vector(TargetLevel target) {
        VectorReading vector = VectorReading.of(
                target.foundations().stream().map(TargetReport::reading).toList());
        boolean inherited =
                target.foundations().stream().anyMatch(each -> each.origin() == FoundationTarget.Origin.PARENT);
        return inherited ? vector.marked(VectorReading.Mark.FROM_PARENT) : vector;
    }

    private TargetLevel target(Subject subject) {
        return assessment.target(subject.id()).orElseThrow();
    }

    private static String anchor(Subject subject) {
        return subject.id().kind().word() + "-" + subject.id().value();
    }

    /** A derivation without the foundational requirement that it names, so that equal ones are found. */
    private record Shape(FoundationTarget.Origin origin, Optional<?> level, Trace trace) {

        static Shape of(FoundationTarget target) {
            return new Shape(target.origin(), target.level(), without(brief(target.trace())));
        }

        private static Trace without(Trace trace) {
            List<Fact> facts = trace.facts().stream()
                    .filter(fact -> !(fact instanceof Fact.Foundation))
                    .toList();
            return new Trace(
                    trace.reason(),
                    facts,
                    trace.because().stream().map(Shape::without).toList());
        }
    }
}

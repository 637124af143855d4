package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Derives, for one zone or conduit, what each of the four methods asks for (IEC 62443-3-2, ZCR 5.6). */
final class Methods {

    private final SubjectId subject;
    private final Optional<Target> target;
    private final Risk risk;
    private final List<RiskRecord> scenarios;

    Methods(SubjectId subject, Optional<Target> target, Risk risk) {
        this.subject = subject;
        this.target = target;
        this.risk = risk;
        this.scenarios = risk.records().stream()
                .filter(scenario -> scenario.subjects().contains(subject))
                .sorted(Comparator.comparing(RiskRecord::id))
                .toList();
    }

    Derivation derive(Target.Method method, FoundationalRequirement fr) {
        return switch (method) {
            case BY_HAND -> byHand(fr);
            case WORST_CONSEQUENCE -> scenarios.isEmpty() ? worstCase(fr) : worstConsequence(fr);
            case ATTACKER -> attacker();
            case RISK_GAP -> riskGap(fr);
        };
    }

    private Derivation byHand(FoundationalRequirement fr) {
        Optional<SecurityLevelVector> vector = target.flatMap(Target::vector);
        if (target.isEmpty() || vector.isEmpty()) {
            return new Derivation.Undecided(Trace.of(RiskReason.NO_LEVEL_BY_HAND, new Fact.Of(subject)));
        }
        Signature signature = target.get().signature();
        if (signature.reason().isBlank()) {
            return new Derivation.Undecided(
                    Trace.of(RiskReason.NO_REASON_BY_HAND, new Fact.Of(subject), new Fact.Text(signature.by())));
        }
        SecurityLevel level = vector.get().of(fr);
        return new Derivation.Asks(
                level,
                Trace.of(
                        RiskReason.BY_HAND,
                        new Fact.Level(level),
                        new Fact.Foundation(fr),
                        new Fact.Text(signature.by()),
                        new Fact.Day(signature.date()),
                        new Fact.Text(signature.reason())));
    }

    private Derivation attacker() {
        Optional<SecurityLevel> profile = target.flatMap(Target::attacker);
        if (target.isEmpty() || profile.isEmpty()) {
            return new Derivation.Undecided(Trace.of(RiskReason.NO_ATTACKER, new Fact.Of(subject)));
        }
        Signature signature = target.get().signature();
        return new Derivation.Asks(
                profile.get(),
                Trace.of(
                        RiskReason.ATTACKER,
                        new Fact.Level(profile.get()),
                        new Fact.Text(signature.by()),
                        new Fact.Day(signature.date())));
    }

    private Derivation riskGap(FoundationalRequirement fr) {
        if (scenarios.isEmpty()) {
            return new Derivation.Undecided(Trace.of(RiskReason.NO_SCENARIO, new Fact.Of(subject)));
        }
        return highest(fr, this::gapOf, RiskReason.RISK_GAP, RiskReason.RISK_GAP_OPEN);
    }

    private Derivation gapOf(RiskRecord scenario) {
        return switch (Rating.unmitigated(scenario, risk.criteria())) {
            case Rating.Unrated unrated -> new Derivation.Undecided(unrated.trace());
            case Rating.Rated cell ->
                switch (RiskGap.of(scenario, cell, risk.criteria())) {
                    case RiskGap.Reachable gap -> new Derivation.Asks(gap.level(), gap.trace());
                    case RiskGap.NotReachable gap -> new Derivation.Undecided(gap.trace());
                };
        };
    }

    private Derivation worstConsequence(FoundationalRequirement fr) {
        return highest(fr, this::consequenceOf, RiskReason.WORST_CONSEQUENCE, RiskReason.WORST_CONSEQUENCE_OPEN);
    }

    private Derivation consequenceOf(RiskRecord scenario) {
        Fact.Scenario record = new Fact.Scenario(scenario.id());
        List<Trace> open = Scales.openConsequence(scenario, risk.criteria());
        if (!open.isEmpty()) {
            return new Derivation.Undecided(
                    Trace.of(RiskReason.SCENARIO_NOT_RATED, record).because(open));
        }
        return levelOf(scenario.worstConsequence().orElseThrow(), RiskReason.CONSEQUENCE_STANDS_FOR, record);
    }

    /** Where no scenario threatens the subject, the worst case of the whole plant does (ZCR 2.1). */
    private Derivation worstCase(FoundationalRequirement fr) {
        List<Trace> open = InitialDecision.open(risk);
        if (!open.isEmpty()) {
            return new Derivation.Undecided(Trace.of(RiskReason.WORST_CONSEQUENCE_OPEN, new Fact.Foundation(fr))
                    .because(Trace.of(RiskReason.NO_SCENARIO, new Fact.Of(subject)))
                    .because(open));
        }
        List<Derivation> all = InitialDecision.sorted(risk.initial()).stream()
                .map(worst -> levelOf(
                        worst.consequence(),
                        RiskReason.WORST_CASE_STANDS_FOR,
                        new Fact.Text(worst.what()),
                        new Fact.Text(worst.category())))
                .toList();
        return highest(fr, all, RiskReason.WORST_CONSEQUENCE, RiskReason.WORST_CONSEQUENCE_OPEN);
    }

    private Derivation levelOf(int consequence, RiskReason reason, Fact... said) {
        RiskCriteria criteria = risk.criteria();
        Fact name = Scales.consequence(consequence, criteria);
        if (consequence > criteria.consequenceLevels().size()) {
            return new Derivation.Undecided(Trace.of(RiskReason.NO_LEVEL_FOR_CLASS, name));
        }
        SecurityLevel level = criteria.consequenceLevels().get(consequence - 1);
        List<Fact> facts = new ArrayList<>(List.of(said));
        facts.add(name);
        facts.add(new Fact.Level(level));
        return new Derivation.Asks(level, new Trace(reason, facts, Scales.defaults(criteria)));
    }

    private Derivation highest(
            FoundationalRequirement fr, Function<RiskRecord, Derivation> each, RiskReason asks, RiskReason open) {
        List<Derivation> all = scenarios.stream()
                .filter(scenario -> scenario.foundations().contains(fr))
                .map(each)
                .toList();
        return highest(fr, all, asks, open);
    }

    /** The highest over all; one that nobody knows could be higher still, so it leaves the level unset. */
    private Derivation highest(FoundationalRequirement fr, List<Derivation> all, RiskReason asks, RiskReason open) {
        if (all.isEmpty()) {
            return new Derivation.Silent(
                    Trace.of(RiskReason.FOUNDATION_NOT_NAMED, new Fact.Of(subject), new Fact.Foundation(fr)));
        }
        List<Trace> missing = all.stream()
                .filter(one -> one.level().isEmpty())
                .map(Derivation::trace)
                .toList();
        if (!missing.isEmpty()) {
            return new Derivation.Undecided(
                    Trace.of(open, new Fact.Foundation(fr)).because(missing));
        }
        SecurityLevel level =
                all.stream().flatMap(one -> one.level().stream()).reduce(SecurityLevel.SL_0, SecurityLevel::higher);
        return new Derivation.Asks(
                level,
                Trace.of(asks, new Fact.Level(level), new Fact.Foundation(fr))
                        .because(all.stream().map(Derivation::trace).toList()));
    }
}

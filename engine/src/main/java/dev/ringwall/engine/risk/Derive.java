package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.risk.FoundationTarget.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles the target of one zone or conduit from its chosen method, its floor, its parent and the zones it joins.
 *
 * <p>A level that a chosen method leaves undecided (a scenario nobody rated, a consequence no likelihood makes tolerable)
 * stays unset: neither floor nor parent may stand in for it, because it could be higher than both. Only where the method
 * is silent, or nobody chose one, the parent speaks, and after it the floor. The floor speaks for a zone without any
 * chosen method only once ZCR 4.1 spared the plant the detailed assessment.
 */
final class Derive {

    private final PlantIndex index;
    private final InitialDecision initial;
    private final Map<SubjectId, TargetLevel> settled;

    /** Reads parents and joined zones from those settled so far. */
    Derive(PlantIndex index, InitialDecision initial, Map<SubjectId, TargetLevel> settled) {
        this.index = index;
        this.initial = initial;
        this.settled = settled;
    }

    TargetLevel zone(Zone zone) {
        Own own = own(zone.id());
        List<FoundationTarget> foundations = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            foundations.add(
                    switch (own.chosen(fr)) {
                        case Derivation.Undecided undecided -> FoundationTarget.unset(fr, undecided.trace());
                        case Derivation.Asks asks ->
                            atLeastFloor(zone, FoundationTarget.set(fr, asks.asked(), Origin.METHOD, asks.trace()));
                        case Derivation.Silent silent -> inherited(zone, fr, own, silent);
                    });
        }
        return own.settle(foundations);
    }

    private FoundationTarget inherited(Zone zone, FoundationalRequirement fr, Own own, Derivation.Silent silent) {
        Optional<TargetLevel> parent = zone.parent().map(settled::get);
        if (parent.isEmpty()) {
            return own.isChosen() || initial.sparesDetail()
                    ? floorAlone(zone, fr, silent)
                    : FoundationTarget.unset(fr, silent.trace());
        }
        FoundationTarget around = parent.get().foundation(fr);
        Fact.Of name = new Fact.Of(parent.get().subject());
        return around.level()
                .map(level -> atLeastFloor(
                        zone,
                        FoundationTarget.set(
                                fr,
                                level,
                                Origin.PARENT,
                                Trace.of(RiskReason.FROM_PARENT, new Fact.Level(level), name)
                                        .because(silent.trace(), around.trace()))))
                .orElseGet(() -> FoundationTarget.unset(
                        fr, Trace.of(RiskReason.PARENT_HAS_NONE, name).because(silent.trace(), around.trace())));
    }

    private FoundationTarget floorAlone(Zone zone, FoundationalRequirement fr, Derivation.Silent silent) {
        return floor(zone, fr)
                .map(floor -> FoundationTarget.set(
                        fr, floor, Origin.FLOOR, floored(RiskReason.FLOOR_ALONE, zone, floor, silent.trace())))
                .orElseGet(() -> FoundationTarget.unset(fr, silent.trace()));
    }

    private FoundationTarget atLeastFloor(Zone zone, FoundationTarget target) {
        return floor(zone, target.fr())
                .filter(floor -> !target.level().orElseThrow().isAtLeast(floor))
                .map(floor -> FoundationTarget.set(
                        target.fr(),
                        floor,
                        Origin.FLOOR,
                        floored(RiskReason.RAISED_TO_FLOOR, zone, floor, target.trace())))
                .orElse(target);
    }

    private Optional<SecurityLevel> floor(Zone zone, FoundationalRequirement fr) {
        return Optional.ofNullable(index.plant().risk().criteria().floors().get(zone.kind()))
                .map(floor -> floor.of(fr));
    }

    private static Trace floored(RiskReason reason, Zone zone, SecurityLevel floor, Trace because) {
        return Trace.of(reason, new Fact.Level(floor), new Fact.Of(zone.id())).because(because);
    }

    TargetLevel conduit(Conduit conduit) {
        Own own = own(conduit.id());
        List<TargetLevel> zones = joined(conduit);
        List<FoundationTarget> foundations = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            FoundationTarget joined = highest(conduit, zones, fr);
            foundations.add(
                    switch (own.chosen(fr)) {
                        case Derivation.Silent _ -> joined;
                        case Derivation.Undecided undecided -> FoundationTarget.unset(fr, undecided.trace());
                        case Derivation.Asks asks ->
                            zones.isEmpty()
                                    ? FoundationTarget.set(fr, asks.asked(), Origin.METHOD, asks.trace())
                                    : raised(conduit, joined, asks);
                    });
        }
        return own.settle(foundations);
    }

    /** A conduit's own target may raise what the zones ask for; it neither lowers it nor fills in for a zone without one. */
    private static FoundationTarget raised(Conduit conduit, FoundationTarget joined, Derivation.Asks own) {
        if (joined.level().filter(level -> !level.isAtLeast(own.asked())).isEmpty()) {
            return joined;
        }
        Trace trace = Trace.of(RiskReason.RAISED_BY_OWN_TARGET, new Fact.Level(own.asked()), new Fact.Of(conduit.id()))
                .because(own.trace(), joined.trace());
        return FoundationTarget.set(joined.fr(), own.asked(), Origin.METHOD, trace);
    }

    /** The joined zones inside the system under consideration. */
    private List<TargetLevel> joined(Conduit conduit) {
        return conduit.zones().stream()
                .distinct()
                .sorted()
                .flatMap(zone -> Optional.ofNullable(settled.get(zone)).stream())
                .toList();
    }

    private static FoundationTarget highest(Conduit conduit, List<TargetLevel> zones, FoundationalRequirement fr) {
        Fact.Of name = new Fact.Of(conduit.id());
        if (zones.isEmpty()) {
            return FoundationTarget.unset(fr, Trace.of(RiskReason.NO_ZONE_INSIDE, name));
        }
        List<Trace> unset = zones.stream()
                .filter(zone -> zone.of(fr).isEmpty())
                .map(zone -> Trace.of(RiskReason.ZONE_HAS_NONE, new Fact.Of(zone.subject()))
                        .because(zone.foundation(fr).trace()))
                .toList();
        if (!unset.isEmpty()) {
            return FoundationTarget.unset(
                    fr, Trace.of(RiskReason.A_ZONE_HAS_NONE, name).because(unset));
        }
        SecurityLevel level =
                zones.stream().flatMap(zone -> zone.of(fr).stream()).reduce(SecurityLevel.SL_0, SecurityLevel::higher);
        Trace trace = Trace.of(RiskReason.HIGHEST_OF_ZONES, new Fact.Level(level), name)
                .because(zones.stream().map(zone -> zoneHas(zone, fr)).toList());
        return FoundationTarget.set(fr, level, Origin.ZONES, trace);
    }

    private static Trace zoneHas(TargetLevel zone, FoundationalRequirement fr) {
        return Trace.of(
                        RiskReason.ZONE_HAS,
                        new Fact.Of(zone.subject()),
                        new Fact.Level(zone.of(fr).orElseThrow()))
                .because(zone.foundation(fr).trace());
    }

    private Own own(SubjectId subject) {
        List<Target> targets = index.plant().risk().targets().stream()
                .filter(target -> target.subject().equals(subject))
                .toList();
        Optional<Target> only = targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
        Methods methods = new Methods(subject, only, index.plant().risk());
        EnumMap<Target.Method, List<Derivation>> derived = new EnumMap<>(Target.Method.class);
        for (Target.Method method : Target.Method.values()) {
            derived.put(
                    method,
                    FoundationalRequirement.ALL.stream()
                            .map(fr -> methods.derive(method, fr))
                            .toList());
        }
        return new Own(subject, targets, derived);
    }

    /** What was decided for the subject itself, before its surroundings speak. */
    private record Own(SubjectId subject, List<Target> targets, Map<Target.Method, List<Derivation>> methods) {

        boolean isChosen() {
            return targets.size() == 1;
        }

        Derivation chosen(FoundationalRequirement fr) {
            if (targets.isEmpty()) {
                return new Derivation.Silent(Trace.of(RiskReason.NOT_CHOSEN, new Fact.Of(subject)));
            }
            if (!isChosen()) {
                return new Derivation.Undecided(Trace.of(RiskReason.CHOSEN_TWICE, new Fact.Of(subject)));
            }
            Signature signature = targets.getFirst().signature();
            Trace chosen = Trace.of(RiskReason.CHOSEN, new Fact.Text(signature.by()), new Fact.Day(signature.date()));
            List<Derivation> derived = methods.getOrDefault(targets.getFirst().method(), List.of());
            return switch (derived.get(fr.number() - 1)) {
                case Derivation.Asks asks ->
                    new Derivation.Asks(asks.asked(), asks.trace().because(chosen));
                case Derivation.Silent silent ->
                    new Derivation.Silent(silent.trace().because(chosen));
                case Derivation.Undecided open ->
                    new Derivation.Undecided(open.trace().because(chosen));
            };
        }

        TargetLevel settle(List<FoundationTarget> foundations) {
            return new TargetLevel(
                    subject, isChosen() ? Optional.of(targets.getFirst()) : Optional.empty(), foundations, methods);
        }
    }
}

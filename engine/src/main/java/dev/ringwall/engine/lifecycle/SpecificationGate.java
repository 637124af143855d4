package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.RiskReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the requirements specification lacks (ZCR 6.2 to 6.9). */
final class SpecificationGate {

    private SpecificationGate() {}

    static List<Trace> description(Gate gate) {
        PlantDescription about = gate.index().plant().description();
        return Gate.empty(
                "name",
                about.name(),
                "purpose",
                about.purpose(),
                "function",
                about.function(),
                "intended_use",
                about.intendedUse(),
                "equipment_under_control",
                about.equipmentUnderControl());
    }

    static List<Trace> environment(Gate gate) {
        return Gate.empty("environment", gate.index().plant().description().environment());
    }

    /** Threats change, so that they name their sources and when these were read. */
    static List<Trace> threats(Gate gate) {
        String threats = gate.index().plant().description().threats();
        return threats.isBlank() || DetailGate.YEAR.matcher(threats).find()
                ? Gate.empty("threats", threats)
                : List.of(Trace.of(LifecycleReason.THREATS_WITHOUT_DATE));
    }

    static List<Trace> policies(Gate gate) {
        return Gate.empty(
                "policies", String.join("", gate.index().plant().description().policies()));
    }

    static List<Trace> criteria(Gate gate) {
        return gate.index().plant().risk().criteria().stated() ? List.of() : List.of(Trace.of(RiskReason.NO_CRITERIA));
    }

    static List<Trace> regulations(Gate gate) {
        return Gate.empty(
                "regulations",
                String.join("", gate.index().plant().description().regulations()));
    }

    /** The fields a to n of every zone and conduit; i and l follow from the model and are never empty. */
    static List<Trace> characteristics(Gate gate) {
        return gate.subjects().stream()
                .flatMap(subject -> fields(gate, subject).stream().map(field -> empty(subject, field)))
                .toList();
    }

    /** Field k, for all subjects without a full target. */
    static List<Trace> withoutTarget(Gate gate) {
        return gate.subjects().stream()
                .filter(subject ->
                        gate.targets().of(subject).orElseThrow().vector().isEmpty())
                .map(subject -> empty(subject, new Characteristic("k", "sl_t")))
                .toList();
    }

    /** A field of ZCR 6.4 by its letter, and where the plant's file has it. */
    private record Characteristic(String letter, String field) {}

    private static Trace empty(SubjectId subject, Characteristic field) {
        return Trace.of(
                LifecycleReason.CHARACTERISTIC_EMPTY,
                new Fact.Of(subject),
                new Fact.Text(field.letter()),
                new Fact.Text(field.field()));
    }

    private static List<Characteristic> fields(Gate gate, SubjectId subject) {
        Boundary boundary = boundary(gate, subject);
        List<Characteristic> empty = new ArrayList<>();
        add(
                empty,
                new Characteristic("a", "name"),
                !gate.index().subject(subject).orElseThrow().name().isBlank());
        add(
                empty,
                new Characteristic("b", "boundary: organisation"),
                !boundary.organisation().isBlank());
        add(
                empty,
                new Characteristic("c", "boundary: logical"),
                !boundary.logical().isBlank());
        add(
                empty,
                new Characteristic("d", "boundary: physical"),
                !boundary.physical().isBlank());
        add(empty, new Characteristic("e", "safety"), isSafetySaid(gate, subject));
        add(
                empty,
                new Characteristic("f", "boundary: access_points, kind logical"),
                has(boundary, AccessPoint.Kind.LOGICAL));
        add(
                empty,
                new Characteristic("g", "boundary: access_points, kind physical"),
                has(boundary, AccessPoint.Kind.PHYSICAL));
        add(
                empty,
                new Characteristic("h", "boundary: access_points, flows"),
                boundary.accessPoints().stream()
                        .noneMatch(point -> point.flows().isBlank()));
        add(
                empty,
                new Characteristic("j", "assets: criticality"),
                assets(gate, subject).stream()
                        .noneMatch(asset -> asset.description().criticality().isBlank()));
        add(
                empty,
                new Characteristic("m", "boundary: policies"),
                !boundary.policies().isBlank());
        add(
                empty,
                new Characteristic("n", "boundary: assumptions, dependencies"),
                !boundary.assumptions().isBlank() && !boundary.dependencies().isBlank());
        return empty;
    }

    private static void add(List<Characteristic> empty, Characteristic field, boolean filled) {
        if (!filled) {
            empty.add(field);
        }
    }

    private static boolean has(Boundary boundary, AccessPoint.Kind kind) {
        return boundary.accessPoints().stream().anyMatch(point -> point.kind() == kind);
    }

    private static Boundary boundary(Gate gate, SubjectId subject) {
        return gate.index()
                .subject(subject)
                .map(each -> switch (each) {
                    case Zone zone -> zone.boundary();
                    case Conduit conduit -> conduit.boundary();
                    case Asset _, Component _, Product _, ControlSystem _ -> Boundary.NOT_DESCRIBED;
                })
                .orElse(Boundary.NOT_DESCRIBED);
    }

    /** A conduit is as safety related as the zones inside that it joins. */
    private static boolean isSafetySaid(Gate gate, SubjectId subject) {
        return zones(gate, subject).filter(zone -> !zone.outside()).noneMatch(zone -> zone.safety() == Said.NOT_SAID);
    }

    private static Stream<Zone> zones(Gate gate, SubjectId subject) {
        Stream<ZoneId> own = Stream.of(subject).filter(ZoneId.class::isInstance).map(ZoneId.class::cast);
        Stream<ZoneId> joined = subject instanceof ConduitId conduit
                ? gate.index().conduit(conduit).stream().flatMap(each -> each.zones().stream())
                : Stream.of();
        return Stream.concat(own, joined).flatMap(zone -> gate.index().zone(zone).stream());
    }

    private static List<Asset> assets(Gate gate, SubjectId subject) {
        if (subject instanceof ZoneId zone) {
            return gate.index().assetsOf(zone);
        }
        return subject instanceof ConduitId conduit ? gate.index().assetsOf(conduit) : List.of();
    }
}

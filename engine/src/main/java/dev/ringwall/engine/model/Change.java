package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing that happens to a plant while it is being assessed. */
public sealed interface Change {

    /** Something is added, or takes the place of what has its key. */
    record Put(PlantPart part) implements Change {}

    /** Something is taken out of the plant; what every plant has goes back to what nobody stated. */
    record Remove(PartKey key) implements Change {}

    /** Time passes; the plant stays as it is. */
    record AnotherDay(LocalDate day) implements Change {}

    /** What it is about; empty for the passing of time. */
    default Optional<PartKey> about() {
        return switch (this) {
            case Put(PlantPart part) -> Optional.of(PartKey.of(part));
            case Remove(PartKey key) -> Optional.of(key);
            case AnotherDay any -> Optional.empty();
        };
    }

    /** What undoes this change to a plant. */
    default Change inverse(Plant before) {
        return about().map(
                        key -> PlantPart.find(before, key).<Change>map(Put::new).orElseGet(() -> new Remove(key)))
                .orElse(this);
    }

    /** What makes one plant of another, in the order of its file; nothing where both say the same. */
    static List<Change> between(Plant before, Plant after) {
        List<Change> changes = new ArrayList<>();
        for (Section section : Section.values()) {
            Map<String, PlantPart> old = new LinkedHashMap<>();
            PlantPart.of(before, section)
                    .forEach(part -> old.put(PartKey.of(part).id(), part));
            for (PlantPart part : PlantPart.of(after, section)) {
                PlantPart was = old.remove(PartKey.of(part).id());
                if (!part.equals(was)) {
                    changes.add(new Put(part));
                }
            }
            old.keySet().forEach(id -> changes.add(new Remove(new PartKey(section, id))));
        }
        return changes;
    }

    /** A plant after some changes, in their order; what stays keeps its place. */
    static Plant applyAll(Plant plant, List<Change> changes) {
        Map<Section, Map<String, PlantPart>> touched = new EnumMap<>(Section.class);
        for (Change change : changes) {
            switch (change) {
                case Put(PlantPart part) -> {
                    PartKey key = PartKey.of(part);
                    byId(touched, plant, key.section()).put(key.id(), part);
                }
                case Remove(PartKey key) -> byId(touched, plant, key.section()).remove(key.id());
                case AnotherDay any -> {}
            }
        }
        return touched.isEmpty() ? plant : new Changed(plant, touched).plant();
    }

    private static Map<String, PlantPart> byId(
            Map<Section, Map<String, PlantPart>> touched, Plant plant, Section section) {
        return touched.computeIfAbsent(section, any -> {
            Map<String, PlantPart> parts = new LinkedHashMap<>();
            PlantPart.of(plant, section)
                    .forEach(part -> parts.put(PartKey.of(part).id(), part));
            return parts;
        });
    }

    /** A plant of which some sections are others. */
    record Changed(Plant before, Map<Section, Map<String, PlantPart>> touched) {

        Plant plant() {
            PlantHead head = single(Section.PLANT, PlantHead.class)
                    .orElseGet(() -> new PlantHead(before.id(), before.description(), before.settings()));
            return new Plant(
                    head.id(),
                    head.description(),
                    head.settings(),
                    all(Section.ZONES, Zone.class, before.zones()),
                    all(Section.CONDUITS, Conduit.class, before.conduits()),
                    all(Section.ASSETS, Asset.class, before.assets()),
                    all(Section.PRODUCTS, Product.class, before.products()),
                    all(Section.GROUPS, Group.class, before.groups()),
                    all(Section.SERVICES, Service.class, before.services()),
                    all(Section.SYSTEMS, ControlSystem.class, before.systems()),
                    all(Section.CONDITIONS, ConditionStatement.class, before.conditions()),
                    risk(before.risk()),
                    all(Section.COUNTERMEASURES, Countermeasure.class, before.countermeasures()),
                    all(Section.EVIDENCE, Evidence.class, before.evidence()),
                    all(Section.ACCEPTED, AcceptedGap.class, before.accepted()),
                    all(Section.EFFECTS, EssentialEffect.class, before.effects()),
                    all(Section.APPROVALS, Approval.class, before.approvals()),
                    all(Section.JUSTIFICATIONS, Justification.class, before.justifications()),
                    touched.containsKey(Section.FLOWS)
                            ? single(Section.FLOWS, SeenFlows.class)
                                    .orElse(SeenFlows.NONE)
                                    .flows()
                            : before.flows());
        }

        private Risk risk(Risk risk) {
            RiskCriteria criteria = touched.containsKey(Section.RISK_CRITERIA)
                    ? single(Section.RISK_CRITERIA, RiskCriteria.class).orElse(RiskCriteria.DEFAULT)
                    : risk.criteria();
            InitialRisk initial = touched.containsKey(Section.RISK_INITIAL)
                    ? single(Section.RISK_INITIAL, InitialRisk.class).orElse(InitialRisk.NONE)
                    : risk.initial();
            return new Risk(
                    criteria,
                    initial,
                    all(Section.RISK_RECORDS, RiskRecord.class, risk.records()),
                    all(Section.RISK_TARGETS, Target.class, risk.targets()));
        }

        private <P extends PlantPart> Optional<P> single(Section section, Class<P> type) {
            return all(section, type, List.of()).stream().findFirst();
        }

        private <P extends PlantPart> List<P> all(Section section, Class<P> type, List<P> before) {
            Map<String, PlantPart> parts = touched.get(section);
            if (parts == null) {
                return before;
            }
            List<P> typed = new ArrayList<>(parts.size());
            parts.values().forEach(part -> typed.add(type.cast(part)));
            return typed;
        }
    }
}

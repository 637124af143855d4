package dev.ringwall.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that a plant's file lists: what a change puts or removes. Known inside its section by its {@link PartKey}. */
public sealed interface PlantPart
        permits PlantHead,
                Zone,
                Conduit,
                Product,
                Asset,
                Group,
                Service,
                ControlSystem,
                ConditionStatement,
                RiskCriteria,
                InitialRisk,
                RiskRecord,
                Target,
                Countermeasure,
                Evidence,
                AcceptedGap,
                EssentialEffect,
                Approval,
                Justification,
                SeenFlows {

    /** Everything a plant holds, in the order of its file. */
    static List<PlantPart> of(Plant plant) {
        List<PlantPart> all = new ArrayList<>();
        for (Section section : Section.values()) {
            all.addAll(of(plant, section));
        }
        return all;
    }

    /** What one section of a plant holds; of what every plant has, only what somebody stated. */
    static List<? extends PlantPart> of(Plant plant, Section section) {
        return switch (section) {
            case PLANT -> List.of(new PlantHead(plant.id(), plant.description(), plant.settings()));
            case ZONES -> plant.zones();
            case CONDUITS -> plant.conduits();
            case PRODUCTS -> plant.products();
            case ASSETS -> plant.assets();
            case GROUPS -> plant.groups();
            case SERVICES -> plant.services();
            case SYSTEMS -> plant.systems();
            case CONDITIONS -> plant.conditions();
            case RISK_CRITERIA -> unless(RiskCriteria.DEFAULT, plant.risk().criteria());
            case RISK_INITIAL -> unless(InitialRisk.NONE, plant.risk().initial());
            case RISK_RECORDS -> plant.risk().records();
            case RISK_TARGETS -> plant.risk().targets();
            case COUNTERMEASURES -> plant.countermeasures();
            case EVIDENCE -> plant.evidence();
            case ACCEPTED -> plant.accepted();
            case EFFECTS -> plant.effects();
            case APPROVALS -> plant.approvals();
            case JUSTIFICATIONS -> plant.justifications();
            case FLOWS -> unless(SeenFlows.NONE, new SeenFlows(plant.flows()));
        };
    }

    /** What a plant holds under a key. */
    static Optional<PlantPart> find(Plant plant, PartKey key) {
        for (PlantPart part : of(plant, key.section())) {
            if (PartKey.of(part).equals(key)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static <P extends PlantPart> List<P> unless(P absent, P part) {
        return part.equals(absent) ? List.of() : List.of(part);
    }
}

package dev.ringwall.engine.model;

import java.util.List;

/** One system under consideration: everything its file holds. Read by {@link PlantIndex}. */
public record Plant(
        PlantId id,
        PlantDescription description,
        Settings settings,
        List<Zone> zones,
        List<Conduit> conduits,
        List<Asset> assets,
        List<Product> products,
        List<Group> groups,
        List<Service> services,
        List<ControlSystem> systems,
        List<ConditionStatement> conditions,
        Risk risk,
        List<Countermeasure> countermeasures,
        List<Evidence> evidence,
        List<AcceptedGap> accepted,
        List<EssentialEffect> effects,
        List<Approval> approvals,
        List<Justification> justifications,
        List<Flow> flows) {

    public Plant {
        zones = List.copyOf(zones);
        conduits = List.copyOf(conduits);
        assets = List.copyOf(assets);
        products = List.copyOf(products);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        systems = List.copyOf(systems);
        conditions = List.copyOf(conditions);
        countermeasures = List.copyOf(countermeasures);
        evidence = List.copyOf(evidence);
        accepted = List.copyOf(accepted);
        effects = List.copyOf(effects);
        approvals = List.copyOf(approvals);
        justifications = List.copyOf(justifications);
        flows = List.copyOf(flows);
    }

    /**
     * The plant as somebody sees it who may see a part of it: a smaller plant in which the rest does not exist. Two plants that
     * differ only outside the scope are equal, seen by it.
     */
    public Plant seenBy(Scope scope) {
        return switch (scope) {
            case Scope.Whole() -> this;
            case Scope.Parts parts -> SeenPlant.of(this, parts);
        };
    }
}

package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether a row is asked of a subject at all. Not applicable has three sources and no other: its condition is absent, the
 * structure of the subject, or its base row is not applicable. An enhancement follows its base.
 */
final class Applicability {

    private final PlantIndex plant;
    private final Catalog catalog;
    private final Conditions conditions;
    private final Map<RequirementId, List<Requirement>> parts = new HashMap<>();
    private final Set<RequirementId> unconditional = new HashSet<>();

    Applicability(PlantIndex plant, Catalog catalog, Conditions conditions) {
        this.plant = plant;
        this.catalog = catalog;
        this.conditions = conditions;
        for (Requirement row : catalog.requirements()) {
            if (!isConditional(row)) {
                unconditional.add(row.id());
            }
            row.rollup()
                    .ifPresent(rollup -> parts.put(
                            row.id(),
                            rollup.parts().stream().map(catalog::require).toList()));
        }
    }

    /** Whether the row, or a base of it, has a condition. */
    private boolean isConditional(Requirement row) {
        return row.condition().isPresent()
                || row.parent()
                        .map(catalog::require)
                        .filter(this::isConditional)
                        .isPresent();
    }

    Optional<Outcome> notAsked(Zone zone, Requirement row, boolean inForce) {
        return byConditions(row, each -> conditions.of(zone, each, inForce));
    }

    Optional<Outcome> notAsked(Conduit conduit, Requirement row, boolean inForce) {
        ConduitScope scope = row.rollup().orElseThrow().conduit();
        if (scope == ConduitScope.NEVER) {
            return structure(JudgeReason.NEVER_ASKED_OF_CONDUITS, row, conduit.id());
        }
        Optional<Outcome> absent = byConditions(row, each -> conditions.of(conduit, each, inForce));
        if (absent.isPresent() || scope == ConduitScope.CHANNEL) {
            return absent;
        }
        boolean someAsset = plant.assetsOf(conduit.id()).stream().anyMatch(asset -> mayTakePart(asset, row, inForce));
        return someAsset ? Optional.empty() : structure(JudgeReason.NO_SUCH_ASSET, row, conduit.id());
    }

    /** Whether a counterpart of a row applies to an asset, or could; any asset does where a row has no counterpart. */
    private boolean mayTakePart(Asset asset, Requirement row, boolean inForce) {
        List<Requirement> parts = partsOf(row);
        return parts.isEmpty()
                || plant.componentsOf(asset).stream()
                        .anyMatch(component -> parts.stream()
                                .anyMatch(part -> notAsked(asset, component, part, inForce)
                                        .isEmpty()));
    }

    /** The exact counterparts of a system row among the component requirements. */
    List<Requirement> partsOf(Requirement row) {
        return parts.getOrDefault(row.id(), List.of());
    }

    Optional<Outcome> notAsked(Asset asset, Component component, Requirement row, boolean inForce) {
        if (isOfOtherType(component, row)) {
            return structure(JudgeReason.NOT_OF_THIS_TYPE, row, component.id().asset());
        }
        return byConditions(row, each -> conditions.of(asset, component, each, inForce));
    }

    /** For a product that is looked at by itself. */
    Optional<Outcome> notAskedOfProduct(Component component, SubjectId product, Requirement row, boolean inForce) {
        if (isOfOtherType(component, row)) {
            return structure(JudgeReason.NOT_OF_THIS_TYPE, row, product);
        }
        return byConditions(row, each -> conditions.of(component.installed(), product, each, inForce));
    }

    /** Known to be of types that the row is not asked of. A component whose type nobody said may be of any. */
    private boolean isOfOtherType(Component component, Requirement row) {
        List<ComponentType> types = plant.typesOf(component.installed());
        return !types.isEmpty() && Collections.disjoint(types, row.types());
    }

    /** Whether nobody said what type a component is, though the row is not asked of every type. */
    boolean typeIsMissing(Component component, Requirement row) {
        return plant.typesOf(component.installed()).isEmpty() && row.types().size() < ComponentType.values().length;
    }

    private Optional<Outcome> byConditions(
            Requirement row, Function<dev.ringwall.engine.catalog.Condition, ConditionState> state) {
        if (unconditional.contains(row.id())) {
            return Optional.empty();
        }
        Optional<ConditionState> own = row.condition().map(state).filter(ConditionState::isAbsent);
        if (own.isPresent()) {
            return Optional.of(new Outcome.NotApplicable(own.get().trace()));
        }
        return row.parent()
                .map(catalog::require)
                .flatMap(base -> byConditions(base, state))
                .map(outcome -> new Outcome.NotApplicable(Trace.of(
                                JudgeReason.BASE_NOT_APPLICABLE,
                                new Fact.Row(row.parent().orElseThrow()))
                        .because(outcome.trace())));
    }

    private static Optional<Outcome> structure(JudgeReason reason, Requirement row, SubjectId subject) {
        return Optional.of(new Outcome.NotApplicable(Trace.of(reason, new Fact.Row(row.id()), new Fact.Of(subject))));
    }
}

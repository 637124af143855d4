package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import java.util.List;

/** A component whose type nobody said: rows that are asked of one type only stay unknown. */
final class TypeNotSaid implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NOT_KNOWN;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        PlantIndex plant = assessment.plant();
        return plant.plant().assets().stream()
                .filter(asset -> hasNone(asset, plant))
                .map(asset -> finding(asset.id(), RuleReason.TYPE_IS_NOT_SAID, new Fact.Of(asset.id())))
                .toList();
    }

    private static boolean hasNone(Asset asset, PlantIndex plant) {
        for (Component component : plant.componentsOf(asset)) {
            if (plant.typesOf(component.installed()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

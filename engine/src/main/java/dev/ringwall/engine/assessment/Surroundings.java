package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The zones and conduits around a change, and which conditions were absent from them before it. */
final class Surroundings {

    private final PlantIndex plant;
    private final Conditions conditions;
    private final Set<ZoneId> zones = new LinkedHashSet<>();
    private final Set<ConduitId> conduits = new LinkedHashSet<>();
    private final Map<SubjectId, Conditions.Absence> before = new LinkedHashMap<>();
    private final Conditions.Absence everywhere;

    Surroundings(Ground ground) {
        this.plant = ground.plant();
        this.conditions = ground.conditions();
        this.everywhere = conditions.absentFromPlant();
    }

    void around(Asset asset) {
        switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> withAncestors(zone);
            case Home.InConduit(ConduitId id) -> plant.conduit(id).ifPresent(this::around);
            case Home.Nowhere() -> {}
        }
    }

    void around(Conduit conduit) {
        remember(conduit.id());
        conduits.add(conduit.id());
        conduit.zones().forEach(this::withAncestors);
    }

    private void withAncestors(ZoneId zone) {
        remember(zone);
        zones.add(zone);
        plant.ancestorsOf(zone).forEach(ancestor -> {
            remember(ancestor.id());
            zones.add(ancestor.id());
        });
    }

    /** Something that is spoken of by name. */
    void remember(SubjectId subject) {
        before.computeIfAbsent(subject, conditions::absent);
    }

    /** Looks again, after the change, at the conditions that may be shown otherwise than before. */
    void lookAgain(Set<Condition> shown) {
        before.keySet().forEach(conditions::forget);
        shown.forEach(condition -> conditions.lookAgain(condition, before.keySet()));
    }

    /** Whether other conditions are absent from a place than before. */
    boolean isOtherwise(SubjectId place) {
        return !conditions.absent(place).equals(before.getOrDefault(place, Conditions.Absence.NONE));
    }

    /** Whether a condition that somebody called absent everywhere is contradicted now and was not, or no longer is. */
    boolean isOtherwiseEverywhere() {
        return !conditions.absentFromPlant().equals(everywhere);
    }

    /** Touches what is asked otherwise than before, after another look at some conditions. */
    void settle(Set<Condition> shown, Touched touched) {
        lookAgain(shown);
        if (isOtherwiseEverywhere()) {
            touched.everything = true;
            return;
        }
        zones.stream().filter(this::isOtherwise).forEach(zone -> touched.askedOtherwise(zone, plant));
        for (ConduitId conduit : conduits) {
            // What stands at its boundary is asked by what is shown there, stated or not.
            plant.conduit(conduit).ifPresent(found -> touched.asked.addAll(found.terminatedBy()));
            plant.assetsOf(conduit).forEach(asset -> touched.asked.add(asset.id()));
            if (isOtherwise(conduit)) {
                touched.wholes.add(conduit);
            }
        }
    }
}

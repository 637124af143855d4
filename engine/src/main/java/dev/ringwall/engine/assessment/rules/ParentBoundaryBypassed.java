package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A conduit that leaves the zone around one of its ends, with no device at that boundary. Our own check. */
final class ParentBoundaryBypassed implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        PlantIndex plant = assessment.plant();
        List<Finding> found = new ArrayList<>();
        for (Conduit conduit : plant.plant().conduits()) {
            for (Zone zone : left(conduit, plant)) {
                if (!hasDevice(conduit, zone.id(), plant)) {
                    found.add(finding(
                            conduit.id(),
                            RuleReason.NO_DEVICE_AT_PARENT,
                            new Fact.Of(conduit.id()),
                            new Fact.Of(zone.id())));
                }
            }
        }
        return found;
    }

    /** A network device in the conduit, or an asset inside the zone that is left at which the conduit ends. */
    private static boolean hasDevice(Conduit conduit, ZoneId left, PlantIndex plant) {
        return conduit.terminatedBy().stream()
                        .flatMap(asset -> plant.zoneOf(asset).stream())
                        .anyMatch(zone -> plant.isSelfOrAncestor(left, zone))
                || plant.assetsOf(conduit.id()).stream()
                        .anyMatch(asset -> plant.isOfType(asset, ComponentType.NETWORK_DEVICE));
    }

    /** Ancestors of one end that are not around, or at, every other. */
    private static List<Zone> left(Conduit conduit, PlantIndex plant) {
        return conduit.zones().stream()
                .flatMap(end -> plant.ancestorsOf(end).stream())
                .distinct()
                .filter(ancestor -> !holdsAll(ancestor.id(), conduit, plant))
                .toList();
    }

    private static boolean holdsAll(ZoneId ancestor, Conduit conduit, PlantIndex plant) {
        return conduit.zones().stream().allMatch(end -> plant.isSelfOrAncestor(ancestor, end));
    }
}

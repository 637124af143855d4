package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** Which pieces of evidence speak of a whole, and which of them speak for one of its assets. */
final class Voices {

    private Voices() {}

    /** On the subject itself, on the plant as a whole, and on a control system that every one of its assets belongs to. */
    static List<Testimony> ofWhole(Whole whole, Requirement row, EvidenceIndex evidence, PlantIndex plant) {
        List<Testimony> all = new ArrayList<>(evidence.about(whole.id(), row.id()));
        if (whole.zone().isPresent() || whole.conduit().isPresent()) {
            all.addAll(ofPlant(whole, row, evidence, plant));
            for (ControlSystem system : systemsAroundAll(whole, plant)) {
                all.addAll(evidence.about(system.id(), row.id()));
            }
        }
        return all;
    }

    /** What is said of the whole site speaks for everything inside it. */
    private static List<Testimony> ofPlant(Whole whole, Requirement row, EvidenceIndex evidence, PlantIndex plant) {
        boolean outside = whole.zone().map(Zone::outside).orElse(false);
        return outside ? List.of() : evidence.about(plant.plant().id(), row.id());
    }

    static List<ControlSystem> systemsAroundAll(Whole whole, PlantIndex plant) {
        if (whole.assets().isEmpty()) {
            return List.of();
        }
        return plant.systemsOf(whole.assets().getFirst().id()).stream()
                .filter(system -> whole.assets().stream()
                        .allMatch(asset -> system.assets().contains(asset.id())))
                .toList();
    }

    /**
     * On the whole, on the plant or on a control system, where it speaks for this asset; on a zone around it only where it
     * names the asset.
     */
    static List<Testimony> forAsset(
            Whole whole, Asset asset, Requirement row, EvidenceIndex evidence, PlantIndex plant, Staleness staleness) {
        List<Testimony> all = new ArrayList<>();
        addMembers(all, evidence.about(whole.id(), row.id()), asset, staleness);
        addMembers(all, ofPlant(whole, row, evidence, plant), asset, staleness);
        for (ControlSystem system : plant.systemsOf(asset.id())) {
            addMembers(all, systemVoices(system.id(), whole, row, evidence), asset, staleness);
        }
        whole.zone()
                .ifPresent(zone -> plant.ancestorsOf(zone.id())
                        .forEach(ancestor -> evidence.about(ancestor.id(), row.id()).stream()
                                .filter(testimony -> testimony
                                        .piece()
                                        .scope()
                                        .filter(scope -> scope.contains(asset.id()))
                                        .isPresent())
                                .forEach(all::add)));
        return all;
    }

    private static List<Testimony> systemVoices(SystemId system, Whole whole, Requirement row, EvidenceIndex evidence) {
        return system.equals(whole.id()) ? List.of() : evidence.about(system, row.id());
    }

    private static void addMembers(List<Testimony> all, List<Testimony> testimonies, Asset asset, Staleness staleness) {
        for (Testimony testimony : testimonies) {
            if (staleness.wasMember(testimony.piece(), asset)) {
                all.add(testimony);
            }
        }
    }
}

package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.List;
import java.util.Optional;

/** A zone, conduit or control system, with the assets that answer for it. */
record Whole(SubjectId id, List<Asset> assets, Optional<Zone> zone, Optional<Conduit> conduit) {

    static Whole of(Zone zone, PlantIndex plant) {
        return new Whole(zone.id(), plant.assetsOf(zone.id()), Optional.of(zone), Optional.empty());
    }

    static Whole of(Conduit conduit, List<Asset> answering) {
        return new Whole(conduit.id(), answering, Optional.empty(), Optional.of(conduit));
    }

    static Whole of(ControlSystem system, PlantIndex plant) {
        List<Asset> assets =
                system.assets().stream().flatMap(id -> plant.asset(id).stream()).toList();
        return new Whole(system.id(), assets, Optional.empty(), Optional.empty());
    }

    static Whole of(Asset alone) {
        return new Whole(alone.id(), List.of(alone), Optional.empty(), Optional.empty());
    }
}

package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What has to be judged again after a change. */
final class Touched {

    final Set<AssetId> assets = new LinkedHashSet<>();

    /** Those of whom only other rows may be asked than before. */
    final Set<AssetId> asked = new LinkedHashSet<>();

    /** Those on whose behalf something is said of a zone. */
    final Set<AssetId> spokenFor = new HashSet<>();

    final Set<SubjectId> wholes = new LinkedHashSet<>();
    final Set<ProductId> products = new LinkedHashSet<>();

    /** Components that may be there no more. */
    final Set<ComponentId> gone = new LinkedHashSet<>();

    boolean services;
    boolean everything;

    /** A zone, and which rows its assets are asked. */
    void askedOtherwise(ZoneId zone, PlantIndex plant) {
        wholes.add(zone);
        plant.assetsOf(zone).forEach(asset -> asked.add(asset.id()));
    }

    /** A conduit, and which rows its assets are asked. */
    void askedOtherwise(ConduitId conduit, PlantIndex plant) {
        wholes.add(conduit);
        plant.assetsOf(conduit).forEach(asset -> asked.add(asset.id()));
    }

    /** The zone, conduits and systems for which an asset answers. */
    void around(Asset asset, PlantIndex plant) {
        switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> wholes.add(zone);
            case Home.InConduit(ConduitId conduit) -> wholes.add(conduit);
            case Home.Nowhere() -> {}
        }
        plant.terminatedBy(asset.id()).forEach(conduit -> wholes.add(conduit.id()));
        plant.systemsOf(asset.id()).forEach(system -> wholes.add(system.id()));
    }
}

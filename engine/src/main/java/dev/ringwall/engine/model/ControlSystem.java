package dev.ringwall.engine.model;

import java.util.List;

/** Assets delivered as one product; may span zones. A subject of IEC 62443-3-3 in its own right. */
public record ControlSystem(SystemId id, String name, String supplier, List<AssetId> assets)
        implements Subject, PlantPart {

    public ControlSystem {
        assets = List.copyOf(assets);
    }
}

package dev.ringwall.engine.model;

import java.util.List;

/**
 * What people call an asset and where it comes from; no outcome depends on it.
 *
 * @param foreignIds its names in other systems
 */
public record AssetDescription(
        String role,
        String vendor,
        String model,
        String orderNumber,
        String serial,
        String location,
        String criticality,
        String source,
        List<ForeignId> foreignIds,
        String note) {

    public static final AssetDescription NONE = new AssetDescription("", "", "", "", "", "", "", "", List.of(), "");

    public AssetDescription {
        foreignIds = List.copyOf(foreignIds);
    }
}

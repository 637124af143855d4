package dev.ringwall.engine.model;

import java.util.List;

/**
 * What people call an asset and where it comes from; no outcome depends on it.
 *
 * @param foreignIds source and id elsewhere, by which an import finds it again
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

    /** The name of the same asset in another system. */
    public record ForeignId(String source, String id) {}
}

package dev.ringwall.engine.model;

import java.util.List;

/**
 * What people call an asset and where it comes from; no outcome depends on it.
 *
 * @param foreignIds its names in other systems
 * @param saidElsewhere what other documents say of it, kept until somebody settles which of them is right
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
        List<OtherWord> saidElsewhere,
        String note) {

    public static final AssetDescription NONE =
            new AssetDescription("", "", "", "", "", "", "", "", List.of(), List.of(), "");

    public AssetDescription {
        foreignIds = List.copyOf(foreignIds);
        saidElsewhere = List.copyOf(saidElsewhere);
    }

    /**
     * What another document says of the same asset.
     *
     * @param says the value there, as written
     * @param source the document
     */
    public record OtherWord(DisputedField field, String says, String source) {}
}

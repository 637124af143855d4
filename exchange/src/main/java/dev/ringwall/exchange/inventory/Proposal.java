package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One thing that an inventory would have the plant say. Nothing is said until somebody applies it. */
public sealed interface Proposal {

    /** The line of the inventory that it comes from. */
    int line();

    /** A zone that the inventory names and the plant does not have. */
    record AddZone(int line, ZoneId zone, String name) implements Proposal {}

    /** An asset that the plant does not have. */
    record AddAsset(int line, AssetId asset, String tag, Optional<ZoneId> zone, Map<InventoryField, String> values)
            implements Proposal {
        public AddAsset {
            EnumMap<InventoryField, String> sorted = new EnumMap<>(InventoryField.class);
            sorted.putAll(values);
            values = Collections.unmodifiableMap(sorted);
        }
    }

    /** A field of an asset that is empty in the plant. */
    record Fill(int line, AssetId asset, InventoryField field, String value) implements Proposal {}

    /** That an asset of the plant is the one that the inventory knows by a tag. */
    record Link(int line, AssetId asset, String tag) implements Proposal {}

    /** A field that the plant has otherwise; it stays unless the inventory's value is accepted. */
    record Differs(int line, AssetId asset, InventoryField field, String ours, String theirs) implements Proposal {}

    /** One vendor written in several ways; only ever proposed. */
    record Spelling(int line, AssetId asset, InventoryField field, String written, String proposed)
            implements Proposal {}
}

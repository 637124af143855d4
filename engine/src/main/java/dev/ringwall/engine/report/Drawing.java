package dev.ringwall.engine.report;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Zones inside zones, the conduits between them, and what is known of each. It has no coordinates: a writer lays it out. */
public record Drawing(List<DrawnZone> zones, List<DrawnConduit> conduits) {

    public Drawing {
        zones = List.copyOf(zones);
        conduits = List.copyOf(conduits);
        Set<ZoneId> drawn = new HashSet<>();
        zones.forEach(zone -> collect(zone, drawn));
        for (DrawnConduit conduit : conduits) {
            if (!drawn.containsAll(conduit.zones())) {
                throw new IllegalArgumentException("expected both ends of " + conduit.id() + " in the drawing");
            }
        }
    }

    private static void collect(DrawnZone zone, Set<ZoneId> drawn) {
        if (!drawn.add(zone.id())) {
            throw new IllegalArgumentException("expected " + zone.id() + " once in the drawing, got it twice");
        }
        zone.zones().forEach(inner -> collect(inner, drawn));
    }

    /**
     * A zone and the zones in it.
     *
     * @param outside whether it lies outside the system under consideration
     * @param assets its own assets, in the order of the plant
     */
    public record DrawnZone(
            ZoneId id,
            String name,
            ZoneKind kind,
            boolean outside,
            List<AssetId> assets,
            Marks marks,
            List<DrawnZone> zones) {
        public DrawnZone {
            assets = List.copyOf(assets);
            zones = List.copyOf(zones);
        }
    }

    /** A conduit, the zones it joins and the devices in it. */
    public record DrawnConduit(
            ConduitId id, String name, List<ZoneId> zones, boolean wireless, List<AssetId> assets, Marks marks) {
        public DrawnConduit {
            zones = List.copyOf(zones);
            assets = List.copyOf(assets);
        }
    }

    /**
     * What is known of a zone or conduit, in short.
     *
     * @param target empty where none is asked
     * @param achieved empty where none is asked; its gaps are drawn
     * @param failing rows that are known to hold a level below its target
     * @param unknown rows that hold one below because nobody knows
     */
    public record Marks(
            Optional<VectorReading> target, Optional<VectorReading> achieved, int failing, int unknown, int findings) {

        public static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), 0, 0, 0);
    }
}

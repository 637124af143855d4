package dev.ringwall.engine.report;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Zones inside zones, the conduits between them, what is known of each, and what was seen to pass where nobody declared it. It
 * has no coordinates: a writer lays it out.
 */
public record Drawing(List<DrawnZone> zones, List<DrawnConduit> conduits, List<Undeclared> undeclared) {

    public Drawing {
        zones = List.copyOf(zones);
        conduits = List.copyOf(conduits);
        undeclared = List.copyOf(undeclared);
        Set<ZoneId> drawn = new HashSet<>();
        zones.forEach(zone -> collect(zone, drawn));
        for (DrawnConduit conduit : conduits) {
            if (!drawn.containsAll(conduit.zones())) {
                throw new IllegalArgumentException("expected both ends of " + conduit.id() + " in the drawing");
            }
        }
        Set<SubjectId> places = new HashSet<>(drawn);
        conduits.forEach(conduit -> places.add(conduit.id()));
        for (Undeclared flows : undeclared) {
            if (!places.containsAll(flows.ends())) {
                throw new IllegalArgumentException("expected " + flows.ends() + " in the drawing");
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
     * Flows seen between two places that no channel declares.
     *
     * @param one the zone or conduit at one end, {@code other} that at the other end: no direction
     * @param flows how many were seen, at least one
     */
    public record Undeclared(SubjectId one, SubjectId other, int flows) {

        public List<SubjectId> ends() {
            return List.of(one, other);
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

package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What joins two or more zones (IEC 62443-3-2). Conduits do not nest.
 *
 * @param terminatedBy assets of the joined zones at which the conduit ends, where no network device of its own does
 * @param unchangedSince since when its channels are as they stand, if somebody says so
 * @param foreignIds its names in other systems
 */
public record Conduit(
        ConduitId id,
        String name,
        List<ZoneId> zones,
        List<Channel> channels,
        List<AssetId> terminatedBy,
        Boundary boundary,
        Optional<LocalDate> unchangedSince,
        List<ForeignId> foreignIds,
        String note)
        implements Subject, PlantPart {

    public Conduit {
        zones = List.copyOf(zones);
        channels = List.copyOf(channels);
        terminatedBy = List.copyOf(terminatedBy);
        foreignIds = List.copyOf(foreignIds);
    }

    /** A conduit that no other system knows. */
    public Conduit(
            ConduitId id,
            String name,
            List<ZoneId> zones,
            List<Channel> channels,
            List<AssetId> terminatedBy,
            Boundary boundary,
            Optional<LocalDate> unchangedSince,
            String note) {
        this(id, name, zones, channels, terminatedBy, boundary, unchangedSince, List.of(), note);
    }

    public boolean joins(ZoneId zone) {
        return zones.contains(zone);
    }
}

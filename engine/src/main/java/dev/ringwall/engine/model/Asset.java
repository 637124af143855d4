package dev.ringwall.engine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A thing at the plant. It holds components; one that lists none is its own single component.
 *
 * @param unchangedSince since when zone, version and baseline are as they stand, if somebody says so
 */
public record Asset(
        AssetId id,
        String name,
        Home home,
        Installed installed,
        Traits traits,
        List<NetworkInterface> interfaces,
        List<Component> components,
        Optional<Identity> identity,
        Optional<LocalDate> unchangedSince,
        AssetDescription description)
        implements Subject, PlantPart {

    public Asset {
        interfaces = List.copyOf(interfaces);
        components = List.copyOf(components);
    }

    public boolean isIn(ZoneId zone) {
        return home instanceof Home.InZone(ZoneId mine) && mine.equals(zone);
    }

    public boolean isIn(ConduitId conduit) {
        return home instanceof Home.InConduit(ConduitId mine) && mine.equals(conduit);
    }
}

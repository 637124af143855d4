package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The zones of a plant and those that are proposed to it, by id, name and tag, whatever their case. */
final class KnownZones {

    private final Map<String, ZoneId> byTag = new HashMap<>();
    private final Map<String, ZoneId> byName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    KnownZones(Plant plant) {
        for (Zone zone : plant.zones()) {
            taken.add(zone.id().value());
            byName.putIfAbsent(zone.id().value(), zone.id());
        }
        for (Zone zone : plant.zones()) {
            byName.putIfAbsent(plain(zone.name()), zone.id());
        }
    }

    /** By its tag in this file, else by the id or name that the plant gives it. */
    Optional<ZoneId> find(String tagOrName) {
        ZoneId tagged = byTag.get(tagOrName);
        return Optional.ofNullable(tagged != null ? tagged : byName.get(plain(tagOrName)));
    }

    /** The zone of the plant that a found one is, if any. */
    Optional<ZoneId> find(FoundZone zone) {
        Optional<ZoneId> named =
                zone.name().isBlank() ? Optional.empty() : Optional.ofNullable(byName.get(plain(zone.name())));
        return named.or(() -> Optional.ofNullable(byName.get(plain(zone.tag()))));
    }

    void remember(String tag, ZoneId zone) {
        byTag.putIfAbsent(tag, zone);
    }

    /** An id for a zone that the plant does not have, remembered by name. */
    ZoneId added(String name) {
        ZoneId id = new ZoneId(TagIds.free(TagIds.rule(name, "zone"), taken));
        byName.putIfAbsent(plain(name), id);
        return id;
    }

    private static String plain(String text) {
        return Plain.letters(text).strip();
    }
}

package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The zones of a plant and those that are proposed to it, by tag, id and name, whatever their case. A zone that is proposed
 * is known at once by all that the plant will know it by, and its id is nobody's name: so a file means the same zones when
 * it is read again.
 */
final class KnownZones {

    private final Map<String, ZoneId> byTag = new HashMap<>();
    private final Map<String, ZoneId> ownIds = new HashMap<>();
    private final Map<String, ZoneId> byName = new HashMap<>();
    private final Set<ZoneId> tagged = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    KnownZones(Plant plant, String source) {
        for (Zone zone : plant.zones()) {
            taken.add(zone.id().value());
            ownIds.put(zone.id().value(), zone.id());
            byName.putIfAbsent(zone.id().value(), zone.id());
            zone.foreignIds().stream()
                    .filter(foreign -> foreign.source().equals(source))
                    .map(ForeignId::id)
                    .forEach(tag -> remember(tag, zone.id()));
        }
        plant.zones().forEach(zone -> name(zone.id(), zone.name()));
    }

    /** By its tag, else by the id or name that the plant gives it. */
    Optional<ZoneId> find(String tagOrName) {
        return Optional.ofNullable(byTag.get(tagOrName)).or(() -> named(tagOrName));
    }

    /**
     * The zone that a found one is: by the tag that the plant remembers, or by the id that the plant gave, which is never
     * another zone's name; else by name, unless that zone has another tag.
     */
    Optional<ZoneId> find(FoundZone found) {
        return Optional.ofNullable(byTag.get(found.tag()))
                .or(() -> found.id().map(ownIds::get))
                .or(() -> named(found.name()).or(() -> named(found.tag())).filter(zone -> !tagged.contains(zone)));
    }

    private Optional<ZoneId> named(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** Whether the plant remembers a tag. */
    boolean isLinked(String tag) {
        return byTag.containsKey(tag);
    }

    void remember(String tag, ZoneId zone) {
        byTag.putIfAbsent(tag, zone);
        tagged.add(zone);
    }

    /** An id for a zone that the plant does not have. */
    ZoneId added(FoundZone found) {
        String name = found.name().isBlank() ? found.tag() : found.name();
        ZoneId id = new ZoneId(TagIds.free(found.id().orElseGet(() -> TagIds.rule(name, "zone")), taken));
        byName.putIfAbsent(id.value(), id);
        name(id, name);
        return id;
    }

    private void name(ZoneId zone, String name) {
        byName.putIfAbsent(plain(name), zone);
        taken.add(plain(name));
    }

    private static String plain(String text) {
        return Plain.letters(text).strip();
    }
}

package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.ZoneKind;
import java.util.Optional;

/**
 * A zone that another program draws or lists.
 *
 * @param place where the file says so
 * @param parent tag of the zone around it
 */
public record FoundZone(
        Place place, String tag, String name, Optional<String> parent, Optional<ZoneKind> kind, String note) {

    public static FoundZone of(Place place, String tag, String name) {
        return new FoundZone(place, tag, name, Optional.empty(), Optional.empty(), "");
    }

    public FoundZone inside(String parentTag) {
        return new FoundZone(place, tag, name, Optional.of(parentTag), kind, note);
    }
}

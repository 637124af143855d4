package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.ZoneKind;
import java.util.Optional;

/**
 * A zone that another program draws or lists.
 *
 * @param place where the file says so
 * @param id the id that a plant gave it, where the file comes from one
 * @param parent tag of the zone around it
 */
public record FoundZone(
        Place place,
        String tag,
        Optional<String> id,
        String name,
        Optional<String> parent,
        Optional<ZoneKind> kind,
        Nature nature,
        String note) {

    /** What the file says of the zone as a whole. */
    public record Nature(boolean outside, Said untrusted, Said safety) {

        public static final Nature NOT_SAID = new Nature(false, Said.NOT_SAID, Said.NOT_SAID);
    }

    public FoundZone(
            Place place, String tag, String name, Optional<String> parent, Optional<ZoneKind> kind, String note) {
        this(place, tag, Optional.empty(), name, parent, kind, Nature.NOT_SAID, note);
    }

    public static FoundZone of(Place place, String tag, String name) {
        return new FoundZone(place, tag, name, Optional.empty(), Optional.empty(), "");
    }

    public FoundZone inside(String parentTag) {
        return new FoundZone(place, tag, id, name, Optional.of(parentTag), kind, nature, note);
    }

    public FoundZone with(Nature itsNature) {
        return new FoundZone(place, tag, id, name, parent, kind, itsNature, note);
    }

    public FoundZone called(Optional<String> itsId) {
        return new FoundZone(place, tag, itsId, name, parent, kind, nature, note);
    }
}

package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.xml.Element;
import java.util.Optional;

/**
 * An element of the hierarchy with what is around it.
 *
 * @param path of the role class that says what it is
 * @param zone the innermost zone around it
 * @param conduit the conduit around it
 */
record Thing(
        Element element, Optional<Role> role, String path, Place place, Optional<Thing> zone, Optional<Thing> conduit) {

    boolean is(Role wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    /** Whether both stand at the same place of the file. */
    boolean isSame(Thing other) {
        return place.equals(other.place);
    }

    String name() {
        return element.attribute("Name").orElse("");
    }

    /** The id that Ringwall gave it if it wrote the file, else its ID in the file. */
    String tag() {
        return attribute("id").or(() -> element.attribute("ID")).orElseGet(this::name);
    }

    /** The value of an attribute of its own. */
    Optional<String> attribute(String wanted) {
        return element.all("Attribute")
                .filter(each -> each.attribute("Name").orElse("").equals(wanted))
                .findFirst()
                .flatMap(Thing::value);
    }

    static Optional<String> value(Element attribute) {
        return attribute.text("Value").or(() -> attribute.text("DefaultValue"));
    }

    /** The zone that it is, or is in. */
    Optional<Thing> zoneAt() {
        return is(Role.ZONE) ? Optional.of(this) : zone;
    }
}

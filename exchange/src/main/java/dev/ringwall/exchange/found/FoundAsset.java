package dev.ringwall.exchange.found;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Traits;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thing that another program knows.
 *
 * @param place where the file says so
 * @param zone tag, id or name of the zone that the file puts it in
 * @param conduit likewise of the conduit, for what the file puts into one
 * @param product tag of the product of the file that it is
 * @param values what it says in so many words, without blanks and ways to say nothing
 * @param traits what the file says that it is and has
 * @param seen that product and version were seen, where the file says so itself and is no list that somebody keeps
 */
public record FoundAsset(
        Place place,
        String tag,
        Optional<String> zone,
        Optional<String> conduit,
        Optional<String> product,
        Map<AssetField, String> values,
        List<ComponentType> types,
        List<NetworkInterface> interfaces,
        Traits traits,
        Optional<Identity> seen) {

    public FoundAsset {
        EnumMap<AssetField, String> sorted = new EnumMap<>(AssetField.class);
        sorted.putAll(values);
        for (AssetField field : sorted.keySet()) {
            if (!field.isDescription()) {
                throw new IllegalArgumentException("expected `" + field + "` in a field of its own");
            }
        }
        values = Collections.unmodifiableMap(sorted);
        types = List.copyOf(types);
        interfaces = List.copyOf(interfaces);
    }

    public static FoundAsset of(Place place, String tag, Map<AssetField, String> values) {
        return new FoundAsset(
                place,
                tag,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                values,
                List.of(),
                List.of(),
                Traits.NOT_SAID,
                Optional.empty());
    }

    public FoundAsset in(String zoneTag) {
        return new FoundAsset(
                place, tag, Optional.of(zoneTag), Optional.empty(), product, values, types, interfaces, traits, seen);
    }

    public FoundAsset inConduit(String conduitTag) {
        return new FoundAsset(
                place,
                tag,
                Optional.empty(),
                Optional.of(conduitTag),
                product,
                values,
                types,
                interfaces,
                traits,
                seen);
    }

    public FoundAsset ofProduct(String productTag) {
        return new FoundAsset(
                place, tag, zone, conduit, Optional.of(productTag), values, types, interfaces, traits, seen);
    }

    public FoundAsset with(List<NetworkInterface> itsInterfaces) {
        return new FoundAsset(place, tag, zone, conduit, product, values, types, itsInterfaces, traits, seen);
    }

    public FoundAsset with(Traits itsTraits) {
        return new FoundAsset(place, tag, zone, conduit, product, values, types, interfaces, itsTraits, seen);
    }

    public FoundAsset ofTypes(List<ComponentType> itsTypes) {
        return new FoundAsset(place, tag, zone, conduit, product, values, itsTypes, interfaces, traits, seen);
    }

    public FoundAsset seenAs(Identity identity) {
        return new FoundAsset(
                place, tag, zone, conduit, product, values, types, interfaces, traits, Optional.of(identity));
    }

    public Optional<String> value(AssetField field) {
        return Optional.ofNullable(values.get(field));
    }
}

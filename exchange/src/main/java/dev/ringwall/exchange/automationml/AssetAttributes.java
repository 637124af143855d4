package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.AssetValues;
import dev.ringwall.exchange.found.FoundAsset;
import dev.ringwall.exchange.xml.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The attributes of an asset, known by whatever name a header of an inventory would be known by. */
final class AssetAttributes {

    /** Attributes that are read elsewhere, or that the file only carries for other readers. */
    private static final Set<String> ELSEWHERE = Set.of(
            "id",
            "types",
            "safety",
            "wireless",
            "temporary",
            "external",
            "human_interface",
            "outputs",
            "test_port",
            "business");

    private static final NetworkInterface NOWHERE = new NetworkInterface("", "", "", "");

    private final Thing asset;
    private final Map<AssetField, String> values = new EnumMap<>(AssetField.class);
    private final List<NetworkInterface> interfaces = new ArrayList<>();
    private final Set<String> left = new TreeSet<>();

    AssetAttributes(Thing asset) {
        this.asset = asset;
        values.put(AssetField.NAME, asset.name());
        NetworkInterface own = NOWHERE;
        for (Element attribute : asset.element().all("Attribute").toList()) {
            own = take(attribute, own);
        }
        if (!own.equals(NOWHERE)) {
            interfaces.addFirst(own);
        }
    }

    private NetworkInterface take(Element attribute, NetworkInterface own) {
        String name = attribute.attribute("Name").orElse("");
        Optional<AssetField> field = AssetField.guess(spaced(name));
        Optional<String> value = Thing.value(attribute);
        List<Element> inner = attribute.all("Attribute").toList();
        if (!inner.isEmpty()) {
            NetworkInterface nested = NOWHERE;
            for (Element each : inner) {
                nested = reached(each, nested);
            }
            if (nested.equals(NOWHERE)) {
                left.add(name);
            } else {
                interfaces.add(nested);
            }
            return own;
        }
        if (ELSEWHERE.contains(name) || value.isEmpty()) {
            return own;
        }
        if (field.filter(AssetField::isDescription).isPresent()) {
            values.put(field.get(), value.get());
            return own;
        }
        NetworkInterface with = reached(attribute, own);
        if (with.equals(own)) {
            left.add(name);
        }
        return with;
    }

    private static NetworkInterface reached(Element attribute, NetworkInterface own) {
        Optional<AssetField> field = AssetField.guess(
                        spaced(attribute.attribute("Name").orElse("")))
                .filter(AssetField.ofInterface()::contains);
        Optional<String> value = Thing.value(attribute);
        return field.isPresent() && value.isPresent() ? AssetValues.with(own, field.get(), value.get()) : own;
    }

    /** {@code IPAddress} and {@code order_number} as people write them. */
    private static String spaced(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .replace('_', ' ');
    }

    Set<String> left() {
        return left;
    }

    FoundAsset asset() {
        List<ComponentType> types = asset.attribute("types")
                .map(text -> Stream.of(text.split("[,;]", -1))
                        .flatMap(word -> Stream.of(ComponentType.values())
                                .filter(type -> Words.of(type).equals(word.strip())))
                        .toList())
                .orElseGet(() -> Role.types(asset.path()));
        FoundAsset made = FoundAsset.of(asset.place(), asset.tag(), values)
                .with(interfaces)
                .ofTypes(types)
                .with(traits());
        return asset.conduit()
                .map(conduit -> made.inConduit(conduit.tag()))
                .or(() -> asset.zone().map(zone -> made.in(zone.tag())))
                .orElse(made);
    }

    private Traits traits() {
        return new Traits(
                Words.said(asset.attribute("safety")),
                Words.said(asset.attribute("wireless")),
                Words.said(asset.attribute("temporary")),
                Words.said(asset.attribute("external")),
                Words.said(asset.attribute("human_interface")),
                Words.said(asset.attribute("outputs")),
                Words.said(asset.attribute("test_port")),
                Words.said(asset.attribute("business")));
    }
}

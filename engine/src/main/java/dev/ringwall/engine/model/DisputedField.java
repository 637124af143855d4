package dev.ringwall.engine.model;

import dev.ringwall.engine.model.AssetDescription.OtherWord;
import java.util.List;
import java.util.stream.Stream;

/** What documents say of an asset and may say differently. */
public enum DisputedField {
    ADDRESS,
    NETWORK,
    MAC,
    /** Its zone or conduit. */
    PLACE,
    PRODUCT,
    VERSION,
    ROLE,
    VENDOR,
    MODEL,
    SERIAL,
    LOCATION;

    /** What the plant itself says; nothing where it is silent. */
    public List<String> of(Asset asset) {
        return said(asset)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the plant says the same, in whatever case. */
    public boolean agrees(Asset asset, OtherWord word) {
        return of(asset).stream()
                .anyMatch(own -> own.equalsIgnoreCase(word.says().strip()));
    }

    private Stream<String> said(Asset asset) {
        return switch (this) {
            case ADDRESS -> asset.interfaces().stream().map(NetworkInterface::address);
            case NETWORK -> asset.interfaces().stream().map(NetworkInterface::network);
            case MAC -> asset.interfaces().stream().map(NetworkInterface::mac);
            case PLACE -> place(asset.home());
            case PRODUCT -> asset.installed().product().stream().map(ProductId::value);
            case VERSION -> asset.installed().version().stream();
            case ROLE -> Stream.of(asset.description().role());
            case VENDOR -> Stream.of(asset.description().vendor());
            case MODEL -> Stream.of(asset.description().model());
            case SERIAL -> Stream.of(asset.description().serial());
            case LOCATION -> Stream.of(asset.description().location());
        };
    }

    private static Stream<String> place(Home home) {
        return switch (home) {
            case Home.InZone(var zone) -> Stream.of(zone.value());
            case Home.InConduit(var conduit) -> Stream.of(conduit.value());
            case Home.Nowhere() -> Stream.empty();
        };
    }
}

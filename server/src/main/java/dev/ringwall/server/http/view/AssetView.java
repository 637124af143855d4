package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Said;
import java.util.List;
import java.util.Optional;

/**
 * An asset with what is installed on it.
 *
 * @param home the zone or conduit it is in, as {@code zone:control}; empty where nobody said
 */
public record AssetView(
        String id,
        String name,
        Optional<String> home,
        InstalledView installed,
        List<ComponentView> components,
        List<String> addresses,
        Said safety,
        Said wireless,
        String role,
        String vendor,
        String model,
        String location,
        String note) {

    /** A version of a product. */
    public record InstalledView(
            Optional<String> product, Optional<String> version, Optional<String> baseline, List<ComponentType> types) {
        static InstalledView of(Installed installed, PlantIndex index) {
            return new InstalledView(
                    installed.product().map(ProductId::value),
                    installed.version(),
                    installed.baseline(),
                    index.typesOf(installed));
        }
    }

    /** One product version inside an asset. */
    public record ComponentView(String id, String name, InstalledView installed) {}

    public static AssetView of(Asset asset, PlantIndex index) {
        return new AssetView(
                asset.id().value(),
                asset.name(),
                home(asset.home()),
                InstalledView.of(asset.installed(), index),
                asset.components().stream()
                        .map(each -> new ComponentView(
                                each.id().value(), each.name(), InstalledView.of(each.installed(), index)))
                        .toList(),
                asset.interfaces().stream()
                        .map(NetworkInterface::address)
                        .filter(address -> !address.isBlank())
                        .toList(),
                asset.traits().safety(),
                asset.traits().wireless(),
                asset.description().role(),
                asset.description().vendor(),
                asset.description().model(),
                asset.description().location(),
                asset.description().note());
    }

    private static Optional<String> home(Home home) {
        return switch (home) {
            case Home.InZone(var zone) -> Optional.of(zone.print());
            case Home.InConduit(var conduit) -> Optional.of(conduit.print());
            case Home.Nowhere() -> Optional.empty();
        };
    }
}

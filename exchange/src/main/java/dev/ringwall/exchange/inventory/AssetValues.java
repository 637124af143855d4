package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import java.util.function.Function;

/** What the plant says of an asset, field by field as an inventory would; an empty text where it says nothing. */
final class AssetValues {

    private AssetValues() {}

    static String of(Asset asset, InventoryField field) {
        AssetDescription said = asset.description();
        return switch (field) {
            case ID -> asset.id().value();
            case NAME -> asset.name().equals(asset.id().value()) ? "" : asset.name();
            case ZONE -> home(asset.home());
            case VENDOR -> said.vendor();
            case MODEL -> said.model();
            case ORDER_NUMBER -> said.orderNumber();
            case SERIAL -> said.serial();
            case VERSION -> asset.installed().version().orElse("");
            case ADDRESS -> first(asset, NetworkInterface::address);
            case MAC -> first(asset, NetworkInterface::mac);
            case SPACE -> first(asset, NetworkInterface::space);
            case NETWORK -> first(asset, NetworkInterface::network);
            case LOCATION -> said.location();
            case ROLE -> said.role();
            case CRITICALITY -> said.criticality();
            case NOTE -> said.note();
        };
    }

    private static String home(Home home) {
        return switch (home) {
            case Home.InZone(var zone) -> zone.value();
            case Home.InConduit(var conduit) -> conduit.print();
            case Home.Nowhere() -> "";
        };
    }

    private static String first(Asset asset, Function<NetworkInterface, String> of) {
        return asset.interfaces().stream().findFirst().map(of).orElse("");
    }
}

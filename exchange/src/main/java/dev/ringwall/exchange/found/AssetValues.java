package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Product;

/** What the plant says of an asset, field by field as another program would; an empty text where it says nothing. */
public final class AssetValues {

    private AssetValues() {}

    static String of(Asset asset, AssetField field) {
        AssetDescription said = asset.description();
        return switch (field) {
            case ID -> asset.id().value();
            case NAME -> asset.name().equals(asset.id().value()) ? "" : asset.name();
            case ZONE -> home(asset);
            case VENDOR -> said.vendor();
            case MODEL -> said.model();
            case ORDER_NUMBER -> said.orderNumber();
            case SERIAL -> said.serial();
            case VERSION -> asset.installed().version().orElse("");
            case ADDRESS, MAC, SPACE, NETWORK ->
                asset.interfaces().stream()
                        .findFirst()
                        .map(each -> of(each, field))
                        .orElse("");
            case LOCATION -> said.location();
            case ROLE -> said.role();
            case CRITICALITY -> said.criticality();
            case NOTE -> said.note();
        };
    }

    /** What a product says of every asset that is one. */
    static String of(Product product, AssetField field) {
        return switch (field) {
            case VENDOR -> product.vendor();
            case MODEL -> product.model().isEmpty() ? product.name() : product.model();
            case ID,
                    NAME,
                    ZONE,
                    ORDER_NUMBER,
                    SERIAL,
                    VERSION,
                    ADDRESS,
                    MAC,
                    SPACE,
                    NETWORK,
                    LOCATION,
                    ROLE,
                    CRITICALITY,
                    NOTE -> "";
        };
    }

    static String of(NetworkInterface each, AssetField field) {
        return switch (field) {
            case ADDRESS -> each.address();
            case MAC -> each.mac();
            case SPACE -> each.space();
            case NETWORK -> each.network();
            case ID, NAME, ZONE, VENDOR, MODEL, ORDER_NUMBER, SERIAL, VERSION, LOCATION, ROLE, CRITICALITY, NOTE -> "";
        };
    }

    /** An interface with one thing more said of it. */
    public static NetworkInterface with(NetworkInterface each, AssetField field, String value) {
        return new NetworkInterface(
                field == AssetField.ADDRESS ? value : each.address(),
                field == AssetField.SPACE ? value : each.space(),
                field == AssetField.NETWORK ? value : each.network(),
                field == AssetField.MAC ? value : each.mac());
    }

    static String home(Asset asset) {
        return switch (asset.home()) {
            case Home.InZone(var zone) -> zone.value();
            case Home.InConduit(var conduit) -> conduit.print();
            case Home.Nowhere() -> "";
        };
    }
}

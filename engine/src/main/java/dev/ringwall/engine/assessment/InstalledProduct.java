package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.ProductId;
import java.util.List;
import java.util.Optional;

/** A product in one version: what a supplier's statement is about. */
public record InstalledProduct(ProductId product, String version) implements Comparable<InstalledProduct> {

    /** What is installed, where both product and version are known. */
    public static Optional<InstalledProduct> of(Installed installed) {
        return installed
                .product()
                .flatMap(product -> installed.version().map(version -> new InstalledProduct(product, version)));
    }

    Component asComponent() {
        AssetId nowhere = new AssetId(product.value());
        return new Component(
                new ComponentId(nowhere, product.value()),
                product.value(),
                new Installed(Optional.of(product), Optional.of(version), Optional.empty(), List.of()));
    }

    @Override
    public int compareTo(InstalledProduct other) {
        int byProduct = product.compareTo(other.product);
        return byProduct != 0 ? byProduct : version.compareTo(other.version);
    }
}

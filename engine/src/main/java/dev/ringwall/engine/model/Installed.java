package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import java.util.List;
import java.util.Optional;

/**
 * What sits in the cabinet: a version of a product, and the hash of the configuration it runs.
 *
 * @param types the types of component it is; empty where nobody said so and its product does not say so either
 */
public record Installed(
        Optional<ProductId> product, Optional<String> version, Optional<String> baseline, List<ComponentType> types) {

    public static final Installed NOT_SAID =
            new Installed(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Installed {
        types = List.copyOf(types);
    }
}

package dev.ringwall.server.access;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A duty, and where it is had.
 *
 * @param plant the only one; every plant of the organisation if empty
 * @param zones the only ones, with all inside them; the whole plant if neither zones nor products are named
 * @param products the only ones
 */
public record Grant(Duty duty, Optional<UUID> plant, List<ZoneId> zones, List<ProductId> products) {

    public Grant {
        zones = List.copyOf(zones);
        products = List.copyOf(products);
        if (plant.isEmpty() && !zones.isEmpty()) {
            throw new IllegalArgumentException("expected the plant that the zones are of, got none");
        }
        if (duty.isOfOutsideParty() && zones.isEmpty() && products.isEmpty()) {
            throw new IllegalArgumentException("expected the zones or products of an outside party, got none");
        }
    }

    /** A duty at every plant. */
    public static Grant everywhere(Duty duty) {
        return new Grant(duty, Optional.empty(), List.of(), List.of());
    }

    boolean isAt(UUID asked) {
        return plant.isEmpty() || plant.get().equals(asked);
    }

    /** How much of a plant it shows. */
    Scope scope() {
        return zones.isEmpty() && products.isEmpty() ? Scope.WHOLE : new Scope.Parts(zones, products);
    }
}

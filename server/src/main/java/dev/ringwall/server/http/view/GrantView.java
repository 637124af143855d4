package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A duty, and where it is had.
 *
 * @param plant the only one; every plant if empty
 * @param zones the only ones, with all inside them; the whole plant if neither zones nor products are named
 * @param products the only ones
 */
public record GrantView(Duty duty, Optional<String> plant, List<String> zones, List<String> products) {

    public GrantView {
        Objects.requireNonNull(duty, "duty");
        zones = List.copyOf(zones);
        products = List.copyOf(products);
    }

    public static GrantView of(Grant grant) {
        return new GrantView(
                grant.duty(),
                grant.plant().map(UUID::toString),
                grant.zones().stream().map(ZoneId::value).toList(),
                grant.products().stream().map(ProductId::value).toList());
    }
}

package dev.ringwall.server.http;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.http.view.GrantView;
import dev.ringwall.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the duties that an administrator gives, and refuses those that would mean nothing or more than they say. */
@Component
class Grants {

    private final Store store;

    Grants(Store store) {
        this.store = store;
    }

    /** @param had already: of these, zones that have gone since are no mistake of who sends them again */
    List<Grant> read(List<GrantView> wanted, List<Grant> had) {
        return wanted.stream().map(view -> read(view, had)).distinct().toList();
    }

    private Grant read(GrantView view, List<Grant> had) {
        Grant grant;
        try {
            grant = new Grant(
                    view.duty(),
                    view.plant().map(UUID::fromString),
                    view.zones().stream().map(ZoneId::new).toList(),
                    view.products().stream().map(ProductId::new).toList());
        } catch (IllegalArgumentException wrong) {
            throw Problem.wrong(view.duty() + ": " + wrong.getMessage());
        }
        if (!had.contains(grant)) {
            check(grant);
        }
        return grant;
    }

    private void check(Grant grant) {
        boolean everywhere = grant.plant().isEmpty()
                && grant.zones().isEmpty()
                && grant.products().isEmpty();
        if (grant.duty() == Duty.ADMINISTRATOR && !everywhere) {
            throw Problem.wrong("ADMINISTRATOR: expected no plant, for accounts belong to all of them");
        }
        Optional<Plant> plant = grant.plant()
                .map(id -> PlaceResource.find(store, id.toString())
                        .orElseThrow(() -> Problem.wrong(grant.duty() + ": expected a plant, got `" + id + "`")));
        plant.ifPresent(found -> {
            grant.zones().stream()
                    .filter(id ->
                            found.zones().stream().noneMatch(zone -> zone.id().equals(id)))
                    .forEach(id -> {
                        throw unknown(grant, "zone", found, id.value());
                    });
            grant.products().stream()
                    .filter(id -> found.products().stream()
                            .noneMatch(product -> product.id().equals(id)))
                    .forEach(id -> {
                        throw unknown(grant, "product", found, id.value());
                    });
        });
    }

    private static Problem unknown(Grant grant, String what, Plant plant, String id) {
        return Problem.wrong(grant.duty() + ": expected a " + what + " of `"
                + plant.description().name() + "`, got `" + id + "`");
    }
}

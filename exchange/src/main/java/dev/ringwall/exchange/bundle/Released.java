package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.Settings;
import java.util.List;
import java.util.Optional;

/** What of a plant file is given away: what was chosen, and nothing of the rest. */
public final class Released {

    private Released() {}

    /** A product and what is claimed, certified and tested of it; where it is installed stays here. */
    public static Optional<Plant> product(Plant plant, ProductId chosen) {
        Optional<Product> product = plant.products().stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst();
        List<Evidence> evidence = plant.evidence().stream()
                .filter(piece -> piece.subject().equals(chosen) && piece.kind().isOfProduct())
                .toList();
        return product.map(is -> plant(plant, is, evidence));
    }

    private static Plant plant(Plant plant, Product product, List<Evidence> evidence) {
        return new Plant(
                plant.id(),
                named(product.name()),
                Settings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(product),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Risk.NONE,
                List.of(),
                evidence,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlantDescription named(String name) {
        return new PlantDescription(
                name, "", "", "", "", "", "", List.of(), List.of(), List.of(), "", "", List.of(), List.of(), List.of(),
                List.of(), "");
    }
}

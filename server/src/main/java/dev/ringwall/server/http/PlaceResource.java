package dev.ringwall.server.http;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.PlaceLine;
import dev.ringwall.server.http.view.PlaceParts;
import dev.ringwall.server.http.view.PlaceParts.PlacePart;
import dev.ringwall.server.store.PlantKey;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.Store;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where duties can be had. An administrator learns names here and nothing else: he sees no plant by his duty. */
@RestController
@RequestMapping("/api/v1/places")
class PlaceResource {

    private final Store store;

    PlaceResource(Store store) {
        this.store = store;
    }

    /** Every plant, by name. */
    @Needs(Permission.ADMINISTER)
    @GetMapping
    List<PlaceLine> places() {
        return store.plants().stream()
                .map(entry -> new PlaceLine(entry.key().toString(), entry.name()))
                .toList();
    }

    /** The zones and products of one. */
    @Needs(Permission.ADMINISTER)
    @GetMapping("/{place}")
    PlaceParts place(@PathVariable("place") String place) {
        Plant plant = find(store, place).orElseThrow(() -> Problem.notFound("place"));
        return new PlaceParts(
                place,
                plant.description().name(),
                plant.zones().stream()
                        .map(zone -> new PlacePart(zone.id().value(), zone.name()))
                        .toList(),
                plant.products().stream()
                        .map(product -> new PlacePart(product.id().value(), product.name()))
                        .toList());
    }

    static Optional<Plant> find(Store store, String place) {
        try {
            return store.load(PlantKey.parse(place)).map(PlantVersion::plant);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package dev.ringwall.server.http;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.AssetView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.ProductView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assets, and the products they are of. */
@RestController
@RequestMapping("/api/v1/plants/{plant}")
class InventoryResource {

    private final Sights sights;

    InventoryResource(Sights sights) {
        this.sights = sights;
    }

    /** Assets as the plant lists them; of one zone or conduit, or whose id or name holds a text. */
    @Needs(Permission.SEE)
    @GetMapping("/assets")
    Page<AssetView> assets(
            @PathVariable("plant") String plant,
            @RequestParam(name = "in") Optional<String> in,
            @RequestParam(name = "text") Optional<String> text,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        Optional<SubjectId> home = in.map(Sight::subjectId);
        List<Asset> found = sight.plant().assets().stream()
                .filter(asset -> home.isEmpty() || home.equals(homeOf(asset)))
                .filter(asset -> text.map(wanted -> holds(asset, wanted)).orElse(true))
                .toList();
        return Pages.of(found, asset -> asset.id().value(), after, limit).map(asset -> AssetView.of(asset, index));
    }

    private static Optional<SubjectId> homeOf(Asset asset) {
        return switch (asset.home()) {
            case Home.InZone(var zone) -> Optional.of(zone);
            case Home.InConduit(var conduit) -> Optional.of(conduit);
            case Home.Nowhere() -> Optional.empty();
        };
    }

    private static boolean holds(Asset asset, String wanted) {
        String text = (asset.id().value() + " " + asset.name()).toLowerCase(Locale.ROOT);
        return text.contains(wanted.toLowerCase(Locale.ROOT));
    }

    /** One asset. */
    @Needs(Permission.SEE)
    @GetMapping("/assets/{asset}")
    ResponseEntity<AssetView> asset(
            @PathVariable("plant") String plant, @PathVariable("asset") String asset, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        PlantIndex index = sight.assessment().plant();
        Asset found = SubjectId.of(SubjectId.Kind.ASSET, asset)
                .flatMap(id -> id instanceof AssetId mine ? index.asset(mine) : Optional.empty())
                .orElseThrow(() -> Problem.notFound("asset"));
        return Tags.tagged(sight).body(AssetView.of(found, index));
    }

    /** Products, with the assets that are of them. */
    @Needs(Permission.SEE)
    @GetMapping("/products")
    Page<ProductView> products(
            @PathVariable("plant") String plant,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        return Pages.of(sight.plant().products(), product -> product.id().value(), after, limit)
                .map(product -> ProductView.of(product, sight.assessment()));
    }
}

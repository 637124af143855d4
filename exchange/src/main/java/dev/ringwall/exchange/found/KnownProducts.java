package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The products of a plant and those that are proposed to it, by tag, or by vendor and model. */
final class KnownProducts {

    private final Plant plant;
    private final String source;
    private final Map<String, ProductId> byTag = new HashMap<>();
    private final Set<ProductId> tagged = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    KnownProducts(Plant plant, String source) {
        this.plant = plant;
        this.source = source;
        plant.products().forEach(product -> {
            taken.add(product.id().value());
            product.foreignIds().stream()
                    .filter(foreign -> foreign.source().equals(source))
                    .forEach(foreign -> remember(foreign.id(), product.id()));
        });
    }

    Optional<ProductId> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** The product of the plant that a found one is: by its tag, else by vendor and model, unless that product has another tag. */
    Optional<Product> find(FoundProduct found) {
        ProductId remembered = byTag.get(found.tag());
        return remembered == null
                ? plant.products().stream()
                        .filter(product -> !tagged.contains(product.id()))
                        .filter(product -> isOne(product, found))
                        .findFirst()
                : plant.products().stream()
                        .filter(product -> product.id().equals(remembered))
                        .findFirst();
    }

    /** One that names no vendor may be anybody's. */
    private static boolean isOne(Product product, FoundProduct found) {
        boolean sameVendor = product.vendor().isBlank()
                || found.vendor().isBlank()
                || Plain.vendor(product.vendor()).equals(Plain.vendor(found.vendor()));
        return sameVendor
                && Stream.of(product.model(), product.name())
                        .map(KnownProducts::plain)
                        .filter(name -> !name.isEmpty())
                        .anyMatch(name -> name.equals(plain(found.model())) || name.equals(plain(found.name())));
    }

    private static String plain(String text) {
        return Plain.letters(text).strip();
    }

    boolean isLinked(Product product, String tag) {
        return product.foreignIds().contains(new ForeignId(source, tag));
    }

    void remember(String tag, ProductId product) {
        byTag.putIfAbsent(tag, product);
        tagged.add(product);
    }

    /** An id for a product that the plant does not have. */
    ProductId added(FoundProduct found) {
        String what = found.model().isEmpty() ? found.name() : found.model();
        return new ProductId(TagIds.free(TagIds.rule(found.vendor() + " " + what, "product"), taken));
    }
}

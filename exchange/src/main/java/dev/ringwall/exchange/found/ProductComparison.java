package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Found products beside those of a plant. A part that is there already is never proposed again, and none is taken away. */
final class ProductComparison {

    private final String source;
    private final KnownProducts known;
    private final Map<String, String> vendors = new HashMap<>();

    ProductComparison(Plant plant, String source) {
        this.source = source;
        this.known = new KnownProducts(plant, source);
    }

    /** The product of the plant, or of this file, that a tag of this file is. */
    Optional<ProductId> find(String tag) {
        return known.find(tag);
    }

    /** Who makes a product of this file, as the file says. */
    Optional<String> vendor(String tag) {
        return Optional.ofNullable(vendors.get(tag));
    }

    /** Of two products with one tag the first counts. */
    List<Proposal> product(FoundProduct found) {
        if (vendors.putIfAbsent(found.tag(), found.vendor()) != null) {
            return List.of();
        }
        Optional<Product> ours = known.find(found);
        if (ours.isEmpty()) {
            ProductId id = known.added(found);
            known.remember(found.tag(), id);
            return List.of(new Proposal.AddProduct(found.place(), added(id, found)));
        }
        known.remember(found.tag(), ours.get().id());
        return compared(ours.get(), found);
    }

    private Product added(ProductId id, FoundProduct found) {
        return new Product(
                id,
                found.name().isEmpty() ? id.value() : found.name(),
                found.vendor(),
                found.model(),
                List.of(),
                new PartList(List.of()).lacks(found.parts()),
                List.of(new ForeignId(source, found.tag())),
                found.note());
    }

    private List<Proposal> compared(Product ours, FoundProduct found) {
        List<Proposal> proposals = new ArrayList<>();
        if (!known.isLinked(ours, found.tag())) {
            proposals.add(new Proposal.Link(found.place(), ours.id(), found.tag()));
        }
        boolean isNamed = !ours.name().equals(ours.id().value()) || ours.name().equals(found.name());
        Value name = new Value(AssetField.NAME, isNamed ? ours.name() : "", found.name());
        Value vendor = new Value(AssetField.VENDOR, ours.vendor(), found.vendor());
        Value model = new Value(AssetField.MODEL, ours.model(), found.model());
        Stream.of(name, vendor, model)
                .flatMap(value -> value.proposal(ours, found.place()).stream())
                .forEach(proposals::add);
        List<Part> more = new PartList(ours.parts()).lacks(found.parts());
        if (!more.isEmpty()) {
            proposals.add(new Proposal.AddParts(found.place(), ours.id(), more));
        }
        return proposals;
    }

    /** What plant and file say in one field. */
    private record Value(AssetField field, String ours, String theirs) {

        Optional<Proposal> proposal(Product product, Place place) {
            if (theirs.isEmpty() || Plain.comparable(field, ours).equals(Plain.comparable(field, theirs))) {
                return Optional.empty();
            }
            return Optional.of(
                    ours.isBlank()
                            ? new Proposal.Fill(place, product.id(), field, 0, theirs)
                            : new Proposal.Differs(place, product.id(), field, 0, ours, theirs));
        }
    }

    /** Parts by name, version and the version of the product; two of these are one part unless their package URLs differ. */
    private static final class PartList {

        private final Map<List<String>, Set<String>> purls = new HashMap<>();

        PartList(List<Part> parts) {
            parts.forEach(this::add);
        }

        List<Part> lacks(List<Part> found) {
            return found.stream().filter(this::add).toList();
        }

        private boolean add(Part part) {
            Set<String> same = purls.computeIfAbsent(
                    List.of(part.name(), part.version(), part.inVersion()), any -> new HashSet<>());
            boolean there = part.purl().isEmpty() ? !same.isEmpty() : same.contains("") || same.contains(part.purl());
            return !there && same.add(part.purl());
        }
    }
}

package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An asset of the plant beside what another program says of it, field by field. */
record AssetComparison(Asset asset, Optional<Product> product, FoundAsset found, List<Proposal> proposals) {

    void compare(Optional<ZoneId> zone) {
        found.values().forEach((field, value) -> compare(field, 0, ours(field), value));
        zone.ifPresent(named -> compare(AssetField.ZONE, 0, AssetValues.home(asset), named.value()));
        types();
        found.interfaces().forEach(this::compare);
        found.seen().ifPresent(this::seen);
    }

    /** What the plant says of the asset, or of the product that it is. */
    private String ours(AssetField field) {
        String own = AssetValues.of(asset, field);
        return own.isEmpty() ? product.map(is -> AssetValues.of(is, field)).orElse("") : own;
    }

    private void compare(AssetField field, int nth, String ours, String theirs) {
        if (ours.isEmpty()) {
            proposals.add(new Proposal.Fill(found.place(), asset.id(), field, nth, theirs));
        } else if (!Plain.comparable(field, ours).equals(Plain.comparable(field, theirs))) {
            proposals.add(new Proposal.Differs(found.place(), asset.id(), field, nth, ours, theirs));
        }
    }

    private void types() {
        boolean lacks = asset.installed().types().isEmpty()
                && product.map(Product::types).orElse(List.of()).isEmpty();
        if (lacks && !found.types().isEmpty()) {
            proposals.add(new Proposal.Typed(found.place(), asset.id(), found.types()));
        }
    }

    private void compare(NetworkInterface theirs) {
        int nth = nth(theirs);
        if (nth < 0 && (!asset.interfaces().isEmpty() || found.interfaces().size() > 1)) {
            proposals.add(new Proposal.AddInterface(found.place(), asset.id(), theirs));
            return;
        }
        for (AssetField field : AssetField.ofInterface()) {
            String value = AssetValues.of(theirs, field);
            if (!value.isBlank()) {
                String ours = nth < 0 ? "" : AssetValues.of(asset.interfaces().get(nth), field);
                compare(field, Math.max(nth, 0), ours, value);
            }
        }
    }

    /** The interface of the plant that theirs is: of one hardware address, else of one address, else the only one of both. */
    private int nth(NetworkInterface theirs) {
        List<NetworkInterface> ours = asset.interfaces();
        return first(ours, each -> isSame(each, theirs, AssetField.MAC))
                .or(() -> first(ours, each -> isSame(each, theirs, AssetField.ADDRESS)))
                .orElse(ours.size() == 1 && found.interfaces().size() == 1 ? 0 : -1);
    }

    private static Optional<Integer> first(List<NetworkInterface> ours, Predicate<NetworkInterface> is) {
        return IntStream.range(0, ours.size())
                .filter(i -> is.test(ours.get(i)))
                .boxed()
                .findFirst();
    }

    private static boolean isSame(NetworkInterface ours, NetworkInterface theirs, AssetField field) {
        String value = AssetValues.of(ours, field);
        return !value.isBlank()
                && Plain.comparable(field, value).equals(Plain.comparable(field, AssetValues.of(theirs, field)));
    }

    private void seen(Identity identity) {
        boolean later = asset.identity()
                .map(before -> before.date().isBefore(identity.date()))
                .orElse(true);
        if (later) {
            proposals.add(new Proposal.Seen(found.place(), asset.id(), asset.identity(), identity));
        }
    }
}

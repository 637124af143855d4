package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** An asset of the plant beside what another program says of it, field by field. */
record AssetComparison(Asset asset, Optional<Product> product, FoundAsset found, Taken taken) {

    /** What is proposed so far. Two tags may be one asset of the plant, and of two values for one field the first counts. */
    record Taken(List<Proposal> proposals, List<Issue> issues, Map<String, Value> values) {}

    /** A value as the file has it, and what it is compared by. */
    record Value(String text, String comparable) {}

    void compare(Optional<ZoneId> zone, Optional<ProductId> itsProduct) {
        found.values().forEach((field, value) -> {
            // an asset without a name is called by its id
            if (field != AssetField.NAME || !value.equals(asset.id().value())) {
                compare(field, 0, ours(field), value);
            }
        });
        zone.ifPresent(named -> compare(AssetField.ZONE, 0, AssetValues.home(asset), named.value()));
        itsProduct.ifPresent(this::product);
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
        String what = field.plantField() + (nth == 0 ? "" : " of interface " + (nth + 1));
        boolean first = isFirst(what, new Value(theirs, Plain.comparable(field, theirs)));
        if (first && ours.isEmpty()) {
            add(new Proposal.Fill(found.place(), asset.id(), field, nth, theirs));
        } else if (first && !Plain.comparable(field, ours).equals(Plain.comparable(field, theirs))) {
            add(new Proposal.Differs(found.place(), asset.id(), field, nth, ours, theirs));
        }
    }

    private void product(ProductId theirs) {
        Optional<ProductId> ours = asset.installed().product();
        if (!ours.equals(Optional.of(theirs)) && isFirst("product", theirs.value())) {
            add(new Proposal.IsProduct(found.place(), asset.id(), ours, theirs));
        }
    }

    private void types() {
        boolean lacks = asset.installed().types().isEmpty()
                && product.map(Product::types).orElse(List.of()).isEmpty();
        if (lacks && !found.types().isEmpty() && isFirst("types", found.types().toString())) {
            add(new Proposal.Typed(found.place(), asset.id(), found.types()));
        }
    }

    private void compare(NetworkInterface theirs) {
        int nth = nth(theirs);
        if (nth < 0 && (!asset.interfaces().isEmpty() || found.interfaces().size() > 1)) {
            String what = "interface " + theirs.address() + " " + theirs.space() + " " + Plain.mac(theirs.mac());
            if (isFirst(what, theirs.network())) {
                add(new Proposal.AddInterface(found.place(), asset.id(), theirs));
            }
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

    /** The interface of the plant that theirs is: of one hardware address, of one address, word for word, or the only one of both. */
    private int nth(NetworkInterface theirs) {
        List<NetworkInterface> ours = asset.interfaces();
        return first(ours, each -> isSame(each, theirs, AssetField.MAC))
                .or(() -> first(ours, each -> isSame(each, theirs, AssetField.ADDRESS)))
                .or(() -> first(ours, theirs::equals))
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
        if (later && isFirst("identity", identity.toString())) {
            add(new Proposal.Seen(found.place(), asset.id(), asset.identity(), identity));
        }
    }

    /** Whether a value is the first that the file has for something of this asset. */
    private boolean isFirst(String what, Value value) {
        String whose = what + " of `" + asset.id().value() + "`";
        Value before = taken.values().putIfAbsent(whose, value);
        if (before != null && !before.comparable().equals(value.comparable())) {
            String sentence =
                    "expected one value for " + whose + ", got `" + before.text() + "` and `" + value.text() + "`";
            taken.issues().add(new Issue(IssueCode.TWO_VALUES, sentence, found.place()));
        }
        return before == null;
    }

    private boolean isFirst(String what, String value) {
        return isFirst(what, new Value(value, value));
    }

    private void add(Proposal proposal) {
        taken.proposals().add(proposal);
    }
}

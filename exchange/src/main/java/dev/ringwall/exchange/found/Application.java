package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Turns proposals into edits of the plant's files. */
final class Application {

    private static final NetworkInterface NO_INTERFACE = new NetworkInterface("", "", "", "");

    private final Map<AssetId, Asset> assets = new HashMap<>();
    private final Map<ProductId, Product> products = new HashMap<>();
    private final Map<SubjectId, List<ForeignId>> foreignIds = new HashMap<>();
    private final Places places;
    private final PlantEdit edit;
    private final Proposals.Choice choice;
    private final Map<SubjectId, List<ForeignId>> linked = new LinkedHashMap<>();
    private final Map<AssetId, List<NetworkInterface>> reached = new LinkedHashMap<>();

    Application(Plant plant, Places places, PlantEdit edit, Proposals.Choice choice) {
        plant.zones().forEach(zone -> foreignIds.put(zone.id(), zone.foreignIds()));
        plant.conduits().forEach(conduit -> foreignIds.put(conduit.id(), conduit.foreignIds()));
        plant.products().forEach(product -> {
            products.put(product.id(), product);
            foreignIds.put(product.id(), product.foreignIds());
        });
        plant.assets().forEach(asset -> {
            assets.put(asset.id(), asset);
            foreignIds.put(asset.id(), asset.description().foreignIds());
        });
        this.places = places;
        this.edit = edit;
        this.choice = choice;
    }

    void apply(List<Proposal> proposals) {
        proposals.forEach(this::apply);
        linked.forEach((subject, ids) -> places.of(subject).ifPresent(place -> edit.setForeignIds(place, ids)));
        reached.forEach((asset, interfaces) -> at(asset, place -> edit.setInterfaces(place, known(asset), interfaces)));
    }

    private void apply(Proposal proposal) {
        switch (proposal) {
            case Proposal.AddZone add -> edit.add(add.zone());
            case Proposal.AddConduit add -> edit.add(add.conduit());
            case Proposal.AddChannel add -> edit.add(add.conduit(), add.channel());
            case Proposal.AddAsset add -> edit.add(add.asset());
            case Proposal.AddProduct add -> edit.add(add.product());
            case Proposal.AddParts add -> at(add.product(), place -> edit.setParts(place, parts(add)));
            case Proposal.AddEvidence add -> edit.add(add.piece());
            case Proposal.AddStatement add -> edit.add(add.statement());
            case Proposal.AddInterface add -> interfaces(add.asset()).add(add.added());
            case Proposal.Fill fill -> set(fill.subject(), fill.field(), fill.nth(), fill.value());
            case Proposal.Typed typed -> at(typed.asset(), place -> edit.setTypes(place, typed.types()));
            case Proposal.Link link ->
                linked.computeIfAbsent(
                                link.subject(),
                                any -> new ArrayList<>(foreignIds.getOrDefault(link.subject(), List.of())))
                        .add(new ForeignId(choice.source(), link.tag()));
            case Proposal.Differs differs -> {
                if (choice.accept() && !isInConduit(differs)) {
                    set(differs.subject(), differs.field(), differs.nth(), differs.theirs());
                }
            }
            case Proposal.Seen seen -> {
                if (choice.accept() || seen.before().isEmpty()) {
                    at(seen.asset(), place -> edit.setIdentity(place, seen.identity()));
                }
            }
            case Proposal.IsProduct is -> {
                if (choice.accept() || is.before().isEmpty()) {
                    at(
                            is.asset(),
                            place -> edit.set(place, "product", is.product().value()));
                }
            }
            case Proposal.Spelling any -> {}
        }
    }

    private void at(SubjectId subject, Consumer<Place> then) {
        places.of(subject).ifPresent(then);
    }

    private List<NetworkInterface> interfaces(AssetId id) {
        return reached.computeIfAbsent(id, any -> new ArrayList<>(known(id)));
    }

    private List<NetworkInterface> known(AssetId id) {
        return Optional.ofNullable(assets.get(id)).map(Asset::interfaces).orElse(List.of());
    }

    private List<Part> parts(Proposal.AddParts add) {
        List<Part> before = Optional.ofNullable(products.get(add.product()))
                .map(Product::parts)
                .orElse(List.of());
        return Stream.concat(before.stream(), add.parts().stream()).toList();
    }

    private void set(SubjectId subject, AssetField field, int nth, String value) {
        if (subject instanceof AssetId asset && AssetField.ofInterface().contains(field)) {
            List<NetworkInterface> interfaces = interfaces(asset);
            if (interfaces.isEmpty()) {
                interfaces.add(NO_INTERFACE);
            }
            interfaces.set(nth, AssetValues.with(interfaces.get(nth), field, value));
        } else {
            at(subject, place -> edit.set(place, field.plantField(), value));
        }
    }

    /** An asset that moves from a conduit into a zone cannot be moved by one field; people do that. */
    private boolean isInConduit(Proposal.Differs differs) {
        Asset asset = assets.get(differs.subject());
        return differs.field() == AssetField.ZONE && asset != null && asset.home() instanceof Home.InConduit;
    }
}

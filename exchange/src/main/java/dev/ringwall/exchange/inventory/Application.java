package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription.ForeignId;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.PlantEdit;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns proposals into edits of the plant's files. */
final class Application {

    /** Where an asset lists its interfaces, which of them is meant is for people to say. */
    private static final Set<InventoryField> INTERFACE =
            EnumSet.of(InventoryField.ADDRESS, InventoryField.MAC, InventoryField.SPACE, InventoryField.NETWORK);

    private final Map<AssetId, Asset> assets = new HashMap<>();
    private final Places places;
    private final PlantEdit edit;
    private final Proposals.Choice choice;
    private final Map<AssetId, String> spelled = new HashMap<>();

    Application(Plant plant, Places places, PlantEdit edit, Proposals.Choice choice) {
        plant.assets().forEach(asset -> assets.put(asset.id(), asset));
        this.places = places;
        this.edit = edit;
        this.choice = choice;
    }

    void apply(List<Proposal> proposals) {
        if (choice.accept()) {
            proposals.forEach(proposal -> {
                if (proposal instanceof Proposal.Spelling spelling) {
                    spelled.put(spelling.asset(), spelling.proposed());
                }
            });
        }
        proposals.forEach(this::apply);
    }

    private void apply(Proposal proposal) {
        switch (proposal) {
            case Proposal.AddZone zone ->
                edit.append(
                        "zones",
                        new Written.Collected()
                                .put("id", Written.text(zone.zone().value()))
                                .put("name", Written.text(zone.name()))
                                .fields());
            case Proposal.AddAsset asset -> edit.append("assets", written(asset));
            case Proposal.Fill fill -> set(fill.asset(), fill.field(), fill.value());
            case Proposal.Link link -> link(link);
            case Proposal.Differs differs -> {
                if (choice.accept()) {
                    replace(differs);
                }
            }
            case Proposal.Spelling any -> {}
        }
    }

    private Written.Fields written(Proposal.AddAsset asset) {
        Written.Collected fields = new Written.Collected();
        fields.put("id", Written.text(asset.asset().value()));
        asset.zone().ifPresent(zone -> fields.put("zone", Written.text(zone.value())));
        asset.values().forEach((field, value) -> {
            String vendor = spelled.get(asset.asset());
            String said = field == InventoryField.VENDOR && vendor != null ? vendor : value;
            fields.put(field.plantField(), Written.text(said));
        });
        fields.put("foreign_ids", foreign(List.of(new ForeignId(choice.source(), asset.tag()))));
        return fields.fields();
    }

    private static Written foreign(List<ForeignId> ids) {
        return Written.sequence(ids.stream()
                .<Written>map(id -> new Written.Collected()
                        .put("source", Written.text(id.source()))
                        .put("id", Written.text(id.id()))
                        .fields())
                .toList());
    }

    private void link(Proposal.Link link) {
        List<ForeignId> ids = new ArrayList<>(Optional.ofNullable(assets.get(link.asset()))
                .map(asset -> asset.description().foreignIds())
                .orElse(List.of()));
        ids.add(new ForeignId(choice.source(), link.tag()));
        places.of(link.asset()).ifPresent(place -> edit.set(place, "foreign_ids", foreign(ids)));
    }

    private void set(AssetId asset, InventoryField field, String value) {
        places.of(asset)
                .filter(place -> !INTERFACE.contains(field) || !edit.has(place, "interfaces"))
                .ifPresent(place -> edit.set(place, field.plantField(), Written.text(value)));
    }

    /** An asset that moves from a conduit into a zone cannot be moved by one field; people do that. */
    private void replace(Proposal.Differs differs) {
        boolean fromConduit = differs.field() == InventoryField.ZONE
                && Optional.ofNullable(assets.get(differs.asset()))
                        .filter(asset -> asset.home() instanceof Home.InConduit(ConduitId any))
                        .isPresent();
        if (!fromConduit) {
            set(differs.asset(), differs.field(), differs.theirs());
        }
    }
}

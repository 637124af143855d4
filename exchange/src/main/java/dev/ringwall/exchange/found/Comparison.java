package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk over what was found beside a plant: zones first, since all else stands in them. */
final class Comparison {

    private final Plant plant;
    private final Proposals.Choice choice;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final AssetComparison.Taken taken = new AssetComparison.Taken(proposals, issues, new HashMap<>());
    private final KnownZones zones;
    private final KnownAssets assets;
    private final ConduitComparison conduits;
    private final ProductComparison products;

    Comparison(Plant plant, Proposals.Choice choice) {
        this.plant = plant;
        this.choice = choice;
        this.zones = new KnownZones(plant, choice.source());
        this.assets = new KnownAssets(plant, choice.source());
        this.conduits = new ConduitComparison(plant, choice.source(), zones, assets, issues);
        this.products = new ProductComparison(plant, choice.source());
    }

    Proposals proposals(Found found) {
        zones(found.zones());
        found.conduits().forEach(conduits::identify);
        found.products().forEach(product -> proposals.addAll(products.product(product)));
        Spellings spellings = new Spellings(found.assets(), plant);
        found.assets().forEach(asset -> asset(asset, spellings));
        found.conduits().forEach(conduit -> proposals.addAll(conduits.conduit(conduit)));
        var pieces = new EvidenceComparison(
                plant, choice.source(), new EvidenceComparison.Known(zones, assets, conduits), issues);
        found.evidence().forEach(piece -> pieces.piece(piece).ifPresent(proposals::add));
        if (!found.ticks().isEmpty()) {
            var ticks = new TickComparison(plant, choice.source(), pieces, issues);
            found.ticks().forEach(tick -> ticks.tick(tick).ifPresent(proposals::add));
        }
        issues.sort(Issue.BY_PLACE);
        return new Proposals(proposals, issues);
    }

    /** All ids first: a file may name the zone around a zone further down. */
    private void zones(List<FoundZone> found) {
        Map<FoundZone, Optional<ZoneId>> known = new LinkedHashMap<>();
        List<FoundZone> linked =
                found.stream().filter(zone -> zones.isLinked(zone.tag())).toList();
        for (FoundZone zone : found) {
            Optional<ZoneId> ours = zones.find(zone);
            known.put(zone, ours);
            zones.remember(zone.tag(), ours.orElseGet(() -> zones.added(zone)));
        }
        known.forEach((zone, ours) -> {
            if (ours.isEmpty()) {
                proposals.add(new Proposal.AddZone(zone.place(), added(zone)));
            } else if (!linked.contains(zone) && !isOwnId(zone.tag(), ours.get())) {
                proposals.add(new Proposal.Link(zone.place(), ours.get(), zone.tag()));
            }
        });
    }

    private static String name(FoundZone zone) {
        return zone.name().isBlank() ? zone.tag() : zone.name();
    }

    private Zone added(FoundZone found) {
        Optional<ZoneId> parent = found.parent().flatMap(zones::find);
        if (found.parent().isPresent() && parent.isEmpty()) {
            String sentence = "expected a zone of the file or the plant around `" + found.tag() + "`, got `"
                    + found.parent().get() + "`";
            issues.add(new Issue(IssueCode.UNKNOWN_TAG, sentence, found.place()));
        }
        return zone(
                zones.find(found.tag()).orElseThrow(),
                name(found),
                parent,
                found,
                List.of(new ForeignId(choice.source(), found.tag())));
    }

    private static Zone zone(
            ZoneId id, String name, Optional<ZoneId> parent, FoundZone found, List<ForeignId> foreign) {
        return new Zone(
                id,
                name,
                parent,
                found.kind().orElse(ZoneKind.OTHER),
                found.nature().outside(),
                found.nature().untrusted(),
                found.nature().safety(),
                "",
                List.of(),
                Boundary.NOT_DESCRIBED,
                foreign,
                found.note());
    }

    /** A tag that is the plant's own id finds its way back without being remembered. */
    static boolean isOwnId(String tag, SubjectId ours) {
        return tag.equals(ours.value());
    }

    private void asset(FoundAsset found, Spellings spellings) {
        Optional<ZoneId> zone = found.zone().flatMap(name -> zone(name, found));
        Optional<Asset> known = assets.find(found)
                .or(() -> found.product().flatMap(products::vendor).flatMap(vendor -> assets.bySerial(found, vendor)));
        AssetId id = known.map(Asset::id).orElseGet(() -> assets.added(found));
        assets.remember(found.tag(), id);
        found.interfaces().forEach(each -> address(each, id, found.place()));
        if (known.isPresent()) {
            if (!assets.isLinked(known.get(), found.tag()) && !isOwnId(found.tag(), id)) {
                proposals.add(new Proposal.Link(found.place(), id, found.tag()));
            }
            new AssetComparison(known.get(), product(known.get()), found, taken)
                    .compare(zone, found.product().flatMap(products::find));
        } else {
            Optional<String> usual = found.value(AssetField.VENDOR).flatMap(spellings::usual);
            proposals.add(new Proposal.AddAsset(
                    found.place(), added(id, found, home(found, zone), choice.accept() ? usual : Optional.empty())));
            usual.filter(any -> !choice.accept())
                    .ifPresent(proposed -> proposals.add(new Proposal.Spelling(
                            found.place(), id, found.value(AssetField.VENDOR).orElse(""), proposed)));
        }
    }

    private Optional<Product> product(Asset asset) {
        return asset.installed()
                .product()
                .flatMap(id -> plant.products().stream()
                        .filter(product -> product.id().equals(id))
                        .findFirst());
    }

    private Optional<ZoneId> zone(String name, FoundAsset found) {
        Optional<ZoneId> zone = zones.find(name);
        if (zone.isPresent()) {
            return zone;
        }
        if (!choice.addZones()) {
            String sentence = "expected a zone of the plant, got `" + name + "`; `" + found.tag() + "` gets none";
            issues.add(new Issue(IssueCode.UNKNOWN_ZONE_NAME, sentence, found.place()));
            return Optional.empty();
        }
        FoundZone named = FoundZone.of(found.place(), name, name);
        ZoneId added = zones.added(named);
        proposals.add(new Proposal.AddZone(found.place(), zone(added, name, Optional.empty(), named, List.of())));
        return Optional.of(added);
    }

    private void address(NetworkInterface each, AssetId asset, Place place) {
        assets.claim(each, asset).ifPresent(owner -> {
            String sentence = "expected an address of its own, got `" + each.address() + "`, which `" + owner.value()
                    + "` has too";
            issues.add(new Issue(IssueCode.DUPLICATE_ADDRESS, sentence, place));
        });
    }

    private Home home(FoundAsset found, Optional<ZoneId> zone) {
        Optional<Home> conduit = found.conduit().flatMap(conduits::find).map(Home.InConduit::new);
        return zone.<Home>map(Home.InZone::new).or(() -> conduit).orElseGet(Home.Nowhere::new);
    }

    private Asset added(AssetId id, FoundAsset found, Home home, Optional<String> vendor) {
        return new Asset(
                id,
                found.value(AssetField.NAME).orElse(id.value()),
                home,
                new Installed(
                        found.product().flatMap(products::find),
                        found.value(AssetField.VERSION),
                        Optional.empty(),
                        found.types()),
                found.traits(),
                found.interfaces(),
                List.of(),
                found.seen(),
                Optional.empty(),
                new AssetDescription(
                        text(found, AssetField.ROLE),
                        vendor.orElseGet(() -> text(found, AssetField.VENDOR)),
                        text(found, AssetField.MODEL),
                        text(found, AssetField.ORDER_NUMBER),
                        text(found, AssetField.SERIAL),
                        text(found, AssetField.LOCATION),
                        text(found, AssetField.CRITICALITY),
                        "",
                        List.of(new ForeignId(choice.source(), found.tag())),
                        List.of(),
                        text(found, AssetField.NOTE)));
    }

    private static String text(FoundAsset found, AssetField field) {
        return found.value(field).orElse("");
    }
}

package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.evidence.Carriers;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The values on which a piece of evidence would rest if it were made on the plant as it stands: versions, zone, channels, carrier. */
public final class BasisOf {

    private final PlantIndex plant;

    public BasisOf(PlantIndex plant) {
        this.plant = plant;
    }

    /** Today's values for a piece of evidence. */
    public Basis evidence(Evidence piece) {
        Basis basis = subject(piece);
        Optional<String> carrier = carrier(piece);
        return carrier.isEmpty()
                ? basis
                : new Basis(
                        basis.version(), basis.versions(), basis.baseline(), basis.zone(), basis.channels(), carrier);
    }

    /** The assets for which a piece on a zone, conduit or system speaks, where it does not say so itself. */
    public List<AssetId> scope(Evidence piece) {
        Stream<AssetId> members = switch (piece.subject()) {
            case ZoneId zone -> plant.assetsOf(zone).stream().map(Asset::id);
            case ConduitId conduit -> plant.assetsOf(conduit).stream().map(Asset::id);
            case SystemId system -> assets(system);
            case PlantId any -> Stream.of();
            case AssetId any -> Stream.of();
            case ComponentId any -> Stream.of();
            case ProductId any -> Stream.of();
            case GroupId any -> Stream.of();
            case ServiceId any -> Stream.of();
            case CountermeasureId any -> Stream.of();
        };
        return members.sorted().toList();
    }

    private Basis subject(Evidence piece) {
        return switch (piece.subject()) {
            case AssetId id -> plant.asset(id).map(this::asset).orElse(Basis.NOT_RECORDED);
            case ComponentId id -> component(id);
            case ZoneId zone -> layout(piece, plant.conduitsOf(zone));
            case ConduitId id -> layout(piece, plant.conduit(id).stream().toList());
            case SystemId any -> basis(versions(covered(piece)), Optional.empty());
            case GroupId group -> basis(versions(sample(piece, group)), Optional.empty());
            case PlantId any -> Basis.NOT_RECORDED;
            case ProductId any -> Basis.NOT_RECORDED;
            case ServiceId any -> Basis.NOT_RECORDED;
            case CountermeasureId any -> Basis.NOT_RECORDED;
        };
    }

    private Basis asset(Asset asset) {
        Map<String, String> versions = asset.components().isEmpty() ? Map.of() : versions(Stream.of(asset.id()));
        return new Basis(
                asset.installed().version(),
                versions,
                asset.installed().baseline(),
                zone(asset),
                Optional.empty(),
                Optional.empty());
    }

    private Basis component(ComponentId id) {
        Optional<Asset> asset = plant.asset(id.asset());
        Optional<Component> component = asset.stream()
                .flatMap(found -> plant.componentsOf(found).stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
        return new Basis(
                component.flatMap(found -> found.installed().version()),
                Map.of(),
                component.flatMap(found -> found.installed().baseline()),
                asset.flatMap(BasisOf::zone),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<ZoneId> zone(Asset asset) {
        return asset.home() instanceof Home.InZone(ZoneId zone) ? Optional.of(zone) : Optional.empty();
    }

    private Basis layout(Evidence piece, List<Conduit> conduits) {
        List<String> channels = conduits.stream()
                .flatMap(conduit -> conduit.channels().stream())
                .map(Channel::signature)
                .sorted()
                .toList();
        return basis(versions(covered(piece)), Optional.of(channels));
    }

    private static Basis basis(Map<String, String> versions, Optional<List<String>> channels) {
        return new Basis(Optional.empty(), versions, Optional.empty(), Optional.empty(), channels, Optional.empty());
    }

    private Stream<AssetId> covered(Evidence piece) {
        return piece.scope().orElseGet(() -> scope(piece)).stream();
    }

    private Stream<AssetId> sample(Evidence piece, GroupId group) {
        return piece.sample()
                .map(sample -> sample.seen().stream())
                .orElseGet(() -> plant.membersOf(group).stream().map(Asset::id));
    }

    private Stream<AssetId> assets(SystemId system) {
        return plant.plant().systems().stream()
                .filter(each -> each.id().equals(system))
                .map(ControlSystem::assets)
                .flatMap(List::stream);
    }

    /** By the id of the component, or of the asset that is its own single one; what has no version is left out. */
    private Map<String, String> versions(Stream<AssetId> assets) {
        Map<String, String> versions = new TreeMap<>();
        assets.flatMap(id -> plant.asset(id).stream()).forEach(asset -> {
            if (asset.components().isEmpty()) {
                asset.installed()
                        .version()
                        .ifPresent(version -> versions.put(asset.id().value(), version));
            }
            asset.components()
                    .forEach(component -> component
                            .installed()
                            .version()
                            .ifPresent(version -> versions.put(component.id().value(), version)));
        });
        return versions;
    }

    private Optional<String> carrier(Evidence piece) {
        SubjectId subject = piece.subject();
        if (subject instanceof CountermeasureId id) {
            return plant.countermeasure(id).map(measure -> Carriers.signature(measure, plant));
        }
        Optional<ServiceId> service = subject instanceof ServiceId id ? Optional.of(id) : piece.service();
        return service.flatMap(plant::service).map(found -> Carriers.signature(found, plant));
    }
}

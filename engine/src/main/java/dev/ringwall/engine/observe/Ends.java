package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the asset behind an address or a name. An address is unique only inside its address space. */
final class Ends {

    private final PlantIndex index;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /** An asset that has an address, and the space it has it in. */
    private record Holder(String space, Asset asset) {}

    Ends(PlantIndex index) {
        this.index = index;
        for (Asset asset : index.plant().assets()) {
            for (NetworkInterface each : asset.interfaces()) {
                hold(each.address(), each.space(), asset);
                hold(each.mac(), each.space(), asset);
            }
        }
    }

    private void hold(String address, String space, Asset asset) {
        if (!address.isBlank()) {
            holders.computeIfAbsent(plain(address), any -> new ArrayList<>()).add(new Holder(space.strip(), asset));
        }
    }

    /** An address without its prefix length, in one case. */
    private static String plain(String address) {
        int slash = address.indexOf('/');
        String alone = slash < 0 ? address : address.substring(0, slash);
        return alone.strip().toLowerCase(Locale.ROOT);
    }

    /** Who is meant by an address or an asset's id. */
    End find(String written, String space) {
        if (SubjectId.parse(written).orElse(null) instanceof AssetId id) {
            return index.asset(id).map(this::known).orElseGet(() -> stranger(written));
        }
        List<Holder> all = holders.getOrDefault(plain(written), List.of());
        List<Asset> here = new ArrayList<>(all.stream()
                .filter(holder -> holder.space().equals(space.strip()))
                .map(Holder::asset)
                .toList());
        SubjectId.of(SubjectId.Kind.ASSET, written.strip())
                .filter(AssetId.class::isInstance)
                .flatMap(id -> index.asset((AssetId) id))
                .ifPresent(here::add);
        List<Asset> found =
                here.stream().distinct().sorted(Comparator.comparing(Asset::id)).toList();
        return switch (found.size()) {
            case 0 -> all.isEmpty() ? stranger(written) : elsewhere(written, all);
            case 1 -> known(found.getFirst());
            default -> several(written, found);
        };
    }

    private static End stranger(String written) {
        return new End.Stranger(Trace.of(ObserveReason.ADDRESS_UNKNOWN, new Fact.Text(written)));
    }

    private static End several(String written, List<Asset> found) {
        return new End.Unclear(Trace.of(
                        ObserveReason.ADDRESS_OF_SEVERAL, new Fact.Text(written), new Fact.Count(found.size()))
                .because(found.stream()
                        .map(asset -> Trace.of(ObserveReason.HAS_ADDRESS, new Fact.Of(asset.id())))
                        .toList()));
    }

    private static End elsewhere(String written, List<Holder> all) {
        Holder first = all.stream()
                .min(Comparator.comparing(Holder::space)
                        .thenComparing(holder -> holder.asset().id()))
                .orElseThrow();
        return new End.Unclear(Trace.of(
                ObserveReason.ADDRESS_OF_ANOTHER_SPACE,
                new Fact.Text(written),
                new Fact.Of(first.asset().id()),
                new Fact.Text(first.space())));
    }

    private End known(Asset asset) {
        return switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> new End.Known(asset.id(), around(zone), isOutside(zone));
            case Home.InConduit(ConduitId conduit) -> new End.Known(asset.id(), around(conduit), false);
            case Home.Nowhere() ->
                new End.Unclear(Trace.of(ObserveReason.ASSET_WITHOUT_PLACE, new Fact.Of(asset.id())));
        };
    }

    private boolean isOutside(ZoneId zone) {
        return index.zone(zone).map(Zone::outside).orElse(false);
    }

    private List<SubjectId> around(ZoneId zone) {
        List<SubjectId> places = new ArrayList<>(List.of(zone));
        index.ancestorsOf(zone).forEach(ancestor -> places.add(ancestor.id()));
        return places;
    }

    /** A conduit lies in the innermost zone that holds everything it joins, if there is one. */
    private List<SubjectId> around(ConduitId id) {
        List<SubjectId> places = new ArrayList<>(List.of(id));
        Optional<Conduit> conduit = index.conduit(id);
        conduit.stream()
                .flatMap(each -> each.zones().stream())
                .findFirst()
                .ifPresent(zone -> around(zone).stream()
                        .filter(place -> place instanceof ZoneId around
                                && conduit.get().zones().stream()
                                        .allMatch(joined -> index.isSelfOrAncestor(around, joined)))
                        .forEach(places::add));
        return places;
    }
}

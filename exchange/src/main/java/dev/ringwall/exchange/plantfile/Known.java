package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Places;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every id of the plant with its place, gathered before anything is read, so that a reference can be judged where it stands. */
final class Known {

    private final Map<Named, Map<String, Long>> ids = new EnumMap<>(Named.class);
    private final Map<String, Long> targets = new HashMap<>();
    private final boolean everything;

    Known() {
        this(false);
    }

    private Known(boolean everything) {
        this.everything = everything;
    }

    /** For what was judged before: whatever is named is there. */
    static Known anything() {
        return new Known(true);
    }

    /** Everything that a plant names; where it stands nobody asks. */
    static Known of(Plant plant) {
        Known known = new Known();
        known.add(Named.PLANT, plant.id().value());
        plant.zones().forEach(zone -> known.add(Named.ZONE, zone.id().value()));
        plant.conduits().forEach(conduit -> {
            known.add(Named.CONDUIT, conduit.id().value());
            conduit.channels()
                    .forEach(channel -> known.add(Named.CHANNEL, channel.id().value()));
        });
        plant.assets().forEach(asset -> {
            known.add(Named.ASSET, asset.id().value());
            asset.components()
                    .forEach(component ->
                            known.add(Named.COMPONENT, component.id().value()));
        });
        plant.products()
                .forEach(product -> known.add(Named.PRODUCT, product.id().value()));
        plant.groups().forEach(group -> known.add(Named.GROUP, group.id().value()));
        plant.services()
                .forEach(service -> known.add(Named.SERVICE, service.id().value()));
        plant.systems().forEach(system -> known.add(Named.SYSTEM, system.id().value()));
        plant.countermeasures()
                .forEach(measure -> known.add(Named.COUNTERMEASURE, measure.id().value()));
        plant.risk().records().forEach(risk -> known.add(Named.RISK, risk.id().value()));
        plant.evidence().forEach(piece -> known.add(Named.EVIDENCE, piece.id().value()));
        plant.conditions().forEach(said -> known.add(Named.CONDITION, said.id().value()));
        plant.accepted().forEach(gap -> known.add(Named.ACCEPTANCE, gap.id().value()));
        return known;
    }

    private void add(Named named, String id) {
        register(named, id, 0);
    }

    /** Keeps an id; gives the place of the one that had it already. */
    Optional<Long> register(Named named, String id, long place) {
        return Optional.ofNullable(
                ids.computeIfAbsent(named, any -> new HashMap<>()).putIfAbsent(id, place));
    }

    boolean has(Named named, String id) {
        if (everything || ids.getOrDefault(named, Map.of()).containsKey(id)) {
            return true;
        }
        return named == Named.COMPONENT && isWholeAsset(id);
    }

    /** An asset that lists no component is its own, written {@code plc-1/plc-1}. */
    private boolean isWholeAsset(String id) {
        int slash = id.indexOf('/');
        return slash > 0
                && id.substring(0, slash).equals(id.substring(slash + 1))
                && has(Named.ASSET, id.substring(0, slash));
    }

    Set<String> all(Named named) {
        return ids.getOrDefault(named, Map.of()).keySet();
    }

    Optional<Long> registerTarget(String subject, long place) {
        return Optional.ofNullable(targets.putIfAbsent(subject, place));
    }

    Places places(List<String> files) {
        Map<String, Map<String, Long>> byKind = new HashMap<>();
        ids.forEach((named, table) -> byKind.put(named.word(), table));
        byKind.put("target", targets);
        return Places.of(files, byKind);
    }
}

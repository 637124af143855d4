package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Places;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id of the plant with its place, gathered before anything is read, so that a reference can be judged where it stands. */
final class Known {

    private final Map<Named, Map<String, Long>> ids = new EnumMap<>(Named.class);
    private final Map<String, Long> targets = new HashMap<>();
    private final boolean everything;

    /** One that stands already. It is looked through when a name is asked for: most changes name two or three things. */
    private final Optional<Plant> plant;

    Known() {
        this(false, Optional.empty());
    }

    private Known(boolean everything, Optional<Plant> plant) {
        this.everything = everything;
        this.plant = plant;
    }

    /** For what was judged before: whatever is named is there. */
    static Known anything() {
        return new Known(true, Optional.empty());
    }

    /** Everything that a plant names; where it stands nobody asks. */
    static Known of(Plant plant) {
        return new Known(false, Optional.of(plant));
    }

    private static Stream<String> names(Plant plant, Named named) {
        return switch (named) {
            case PLANT -> Stream.of(plant.id().value());
            case ZONE -> plant.zones().stream().map(zone -> zone.id().value());
            case CONDUIT ->
                plant.conduits().stream().map(conduit -> conduit.id().value());
            case CHANNEL ->
                plant.conduits().stream()
                        .flatMap(conduit -> conduit.channels().stream())
                        .map(channel -> channel.id().value());
            case ASSET -> plant.assets().stream().map(asset -> asset.id().value());
            case COMPONENT ->
                plant.assets().stream()
                        .flatMap(asset -> asset.components().stream())
                        .map(component -> component.id().value());
            case PRODUCT ->
                plant.products().stream().map(product -> product.id().value());
            case GROUP -> plant.groups().stream().map(group -> group.id().value());
            case SERVICE ->
                plant.services().stream().map(service -> service.id().value());
            case SYSTEM -> plant.systems().stream().map(system -> system.id().value());
            case COUNTERMEASURE ->
                plant.countermeasures().stream().map(measure -> measure.id().value());
            case RISK -> plant.risk().records().stream().map(risk -> risk.id().value());
            case EVIDENCE -> plant.evidence().stream().map(piece -> piece.id().value());
            case CONDITION -> plant.conditions().stream().map(said -> said.id().value());
            case ACCEPTANCE -> plant.accepted().stream().map(gap -> gap.id().value());
            case PROGRAMME, ROW, ACTION, EVALUATION, PROFILE, EVALUATOR, SAMPLE, NONCONFORMITY, LIST -> Stream.of();
        };
    }

    /** Names of things that stand inside another one, which has a name of its own. */
    static Set<String> inside(PlantPart part) {
        return switch (part) {
            case Conduit conduit ->
                conduit.channels().stream().map(channel -> channel.id().value()).collect(Collectors.toSet());
            case Asset asset ->
                asset.components().stream()
                        .map(component -> component.id().value())
                        .collect(Collectors.toSet());
            case PlantPart any -> Set.of();
        };
    }

    /** What two things of a plant are called alike, of those that stand inside others and may so have the same name. */
    static Optional<Issue> twice(Plant plant, Extent extent) {
        return Stream.of(Map.entry(Section.CONDUITS, Named.CHANNEL), Map.entry(Section.ASSETS, Named.COMPONENT))
                .filter(each -> extent.has(each.getKey()))
                .flatMap(each -> twice(plant, each.getValue(), extent).stream())
                .findFirst();
    }

    private static Optional<Issue> twice(Plant plant, Named named, Extent extent) {
        Set<String> seen = new HashSet<>();
        return names(plant, named)
                .filter(extent::holds)
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> new Issue(
                        IssueCode.DUPLICATE_ID,
                        "expected " + named.one() + " of its own name, got `" + id + "`, which another has too",
                        new Place(PlantFile.NAME, 0, 0)));
    }

    /** Keeps an id; gives the place of the one that had it already. */
    Optional<Long> register(Named named, String id, long place) {
        return Optional.ofNullable(
                ids.computeIfAbsent(named, any -> new HashMap<>()).putIfAbsent(id, place));
    }

    boolean has(Named named, String id) {
        if (everything
                || ids.getOrDefault(named, Map.of()).containsKey(id)
                || plant.filter(there -> names(there, named).anyMatch(id::equals))
                        .isPresent()) {
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
        Set<String> all = new LinkedHashSet<>(ids.getOrDefault(named, Map.of()).keySet());
        plant.ifPresent(there -> names(there, named).forEach(all::add));
        return all;
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

package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers the questions that need more than one record of a plant: who is where, what joins what, who is whose parent. */
public final class PlantIndex {

    private final Plant plant;
    private final Map<ZoneId, Zone> zones;
    private final Map<ConduitId, Conduit> conduits;
    private final Map<AssetId, Asset> assets;
    private final Map<ProductId, Product> products;
    private final Map<GroupId, Group> groups;
    private final Map<ServiceId, Service> services;
    private final Map<EvidenceId, Evidence> evidence;
    private final Map<CountermeasureId, Countermeasure> countermeasures;
    private final Map<RiskId, RiskRecord> risks;
    private final Map<ZoneId, List<Asset>> assetsOfZone = new HashMap<>();
    private final Map<ConduitId, List<Asset>> assetsOfConduit = new HashMap<>();
    private final Map<ZoneId, List<Zone>> children = new HashMap<>();
    private final Map<ZoneId, List<Conduit>> conduitsOfZone = new HashMap<>();
    private final Map<GroupId, List<Asset>> membersOfGroup = new HashMap<>();
    private final Map<AssetId, List<Component>> componentsOfAsset = new HashMap<>();
    private final Map<AssetId, List<Conduit>> terminated = new HashMap<>();
    private final Map<AssetId, List<ControlSystem>> systemsOfAsset = new HashMap<>();
    private final Map<AssetId, Integer> endsOfChannels = new HashMap<>();
    private final Map<ProductId, List<Asset>> assetsOfProduct = new HashMap<>();
    private final Map<ProductId, Set<AssetId>> holdersOfProduct = new HashMap<>();
    private final Map<ProductId, List<Group>> groupsOfProduct = new HashMap<>();

    private PlantIndex(Plant plant) {
        this.plant = plant;
        this.zones = by(plant.zones(), Zone::id);
        this.conduits = by(plant.conduits(), Conduit::id);
        this.assets = by(plant.assets(), Asset::id);
        this.products = by(plant.products(), Product::id);
        this.groups = by(plant.groups(), Group::id);
        this.services = by(plant.services(), Service::id);
        this.evidence = by(plant.evidence(), Evidence::id);
        this.countermeasures = by(plant.countermeasures(), Countermeasure::id);
        this.risks = by(plant.risk().records(), RiskRecord::id);
        // Inside, everything stands in the order of its ids, so that no result depends on the order of a file.
        for (Asset asset : sorted(plant.assets(), Asset::id)) {
            place(asset);
        }
        sorted(plant.zones(), Zone::id).forEach(zone -> zone.parent().ifPresent(parent -> add(children, parent, zone)));
        sorted(plant.conduits(), Conduit::id).forEach(this::indexConduit);
        indexGroups();
        for (ControlSystem system : sorted(plant.systems(), ControlSystem::id)) {
            system.assets().forEach(asset -> add(systemsOfAsset, asset, system));
        }
    }

    private void place(Asset asset) {
        componentsOfAsset.put(asset.id(), components(asset));
        switch (asset.home()) {
            case Home.InZone(ZoneId zone) ->
                insert(assetsOfZone.computeIfAbsent(zone, any -> new ArrayList<>()), asset);
            case Home.InConduit(ConduitId conduit) ->
                insert(assetsOfConduit.computeIfAbsent(conduit, any -> new ArrayList<>()), asset);
            case Home.Nowhere() -> {}
        }
        asset.installed()
                .product()
                .ifPresent(
                        product -> insert(assetsOfProduct.computeIfAbsent(product, any -> new ArrayList<>()), asset));
        componentsOf(asset)
                .forEach(component -> component
                        .installed()
                        .product()
                        .ifPresent(product -> holdersOfProduct
                                .computeIfAbsent(product, any -> new HashSet<>())
                                .add(asset.id())));
    }

    /** Keeps the order of ids. */
    private static void insert(List<Asset> all, Asset asset) {
        if (all.isEmpty() || all.getLast().id().compareTo(asset.id()) < 0) {
            all.add(asset);
        } else {
            int at = find(all, asset.id());
            all.add(at < 0 ? -at - 1 : at, asset);
        }
    }

    /** Where an asset stands among some in the order of ids, or -1 minus where it would. */
    private static int find(List<Asset> all, AssetId id) {
        int from = 0;
        int to = all.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = all.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle - 1;
        }
        return -from - 1;
    }

    private void unplace(Asset asset) {
        componentsOf(asset)
                .forEach(component -> component
                        .installed()
                        .product()
                        .ifPresent(product -> holdersOfProduct
                                .getOrDefault(product, new HashSet<>())
                                .remove(asset.id())));
        componentsOfAsset.remove(asset.id());
        switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> without(assetsOfZone.get(zone), asset.id());
            case Home.InConduit(ConduitId conduit) -> without(assetsOfConduit.get(conduit), asset.id());
            case Home.Nowhere() -> {}
        }
        asset.installed().product().ifPresent(product -> without(assetsOfProduct.get(product), asset.id()));
    }

    private static void without(@org.jspecify.annotations.Nullable List<Asset> all, AssetId asset) {
        int at = all == null ? -1 : find(all, asset);
        if (all != null && at >= 0) {
            all.remove(at);
        }
    }

    /**
     * Puts an asset in the place of the one with its id, or adds it. Only for the owner of a running assessment: what
     * {@link #plant} returns stays as it was.
     */
    public void put(Asset asset) {
        remove(asset.id());
        assets.put(asset.id(), asset);
        place(asset);
        for (Group group : groupsOf(asset.id())) {
            insert(membersOfGroup.computeIfAbsent(group.id(), any -> new ArrayList<>()), asset);
        }
    }

    /** Takes an asset away. Only for the owner of a running assessment. */
    public void remove(AssetId id) {
        Asset old = assets.remove(id);
        if (old != null) {
            unplace(old);
            old.installed()
                    .product()
                    .map(product -> groupsOfProduct.getOrDefault(product, List.of()))
                    .ifPresent(groups -> groups.forEach(group -> without(membersOfGroup.get(group.id()), id)));
        }
    }

    /** Puts a conduit between the same zones in the place of the one with its id. Only for the owner of a running assessment. */
    public void put(Conduit conduit) {
        Conduit old = conduits.put(conduit.id(), conduit);
        if (old == null
                || !old.zones().equals(conduit.zones())
                || !old.terminatedBy().equals(conduit.terminatedBy())) {
            throw new IllegalArgumentException("expected a conduit that joins what it joined: " + conduit.id());
        }
        for (ZoneId zone : conduit.zones()) {
            replace(conduitsOfZone.get(zone), conduit);
            ancestorsOf(zone).forEach(ancestor -> replace(conduitsOfZone.get(ancestor.id()), conduit));
        }
        conduit.terminatedBy().forEach(asset -> replace(terminated.get(asset), conduit));
        countEnds(old, -1);
        countEnds(conduit, 1);
    }

    private static void replace(@org.jspecify.annotations.Nullable List<Conduit> all, Conduit conduit) {
        if (all != null) {
            all.replaceAll(each -> each.id().equals(conduit.id()) ? conduit : each);
        }
    }

    /** Assets with a component of a product. */
    public Set<AssetId> holdersOf(ProductId product) {
        return Collections.unmodifiableSet(holdersOfProduct.getOrDefault(product, Set.of()));
    }

    public static PlantIndex of(Plant plant) {
        return new PlantIndex(plant);
    }

    private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
        Map<K, V> map = new HashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    private static <T, I extends Comparable<? super I>> List<T> sorted(Collection<T> things, Function<T, I> id) {
        return things.stream().sorted(java.util.Comparator.comparing(id)).toList();
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /** A conduit belongs to every zone it joins, and to each ancestor that it leads out of. */
    private void indexConduit(Conduit conduit) {
        Set<ZoneId> touched = new LinkedHashSet<>();
        for (ZoneId joined : conduit.zones()) {
            touched.add(joined);
            ancestorsOf(joined).forEach(ancestor -> touched.add(ancestor.id()));
        }
        for (ZoneId zone : touched) {
            boolean leaves = conduit.zones().stream().anyMatch(joined -> !isSelfOrAncestor(zone, joined));
            if (leaves || conduit.joins(zone)) {
                add(conduitsOfZone, zone, conduit);
            }
        }
        conduit.terminatedBy().forEach(asset -> add(terminated, asset, conduit));
        countEnds(conduit, 1);
    }

    private void countEnds(Conduit conduit, int by) {
        for (Channel channel : conduit.channels()) {
            for (SubjectId end : List.of(channel.from(), channel.to())) {
                if (end instanceof AssetId asset) {
                    endsOfChannels.merge(asset, by, (one, more) -> one + more == 0 ? null : one + more);
                }
            }
        }
    }

    private void indexGroups() {
        for (Group group : sorted(plant.groups(), Group::id)) {
            membersOfGroup.put(group.id(), members(group));
            add(groupsOfProduct, group.product(), group);
        }
    }

    private List<Asset> members(Group group) {
        Map<String, Boolean> holds = new HashMap<>();
        List<Asset> members = new ArrayList<>();
        for (Asset asset : assetsOfProduct.getOrDefault(group.product(), List.of())) {
            if (isMember(group, asset, holds)) {
                members.add(asset);
            }
        }
        return members;
    }

    private static boolean isMember(Group group, Asset asset, Map<String, Boolean> holds) {
        Installed installed = asset.installed();
        return (group.members().isEmpty() || group.members().contains(asset.id()))
                && installed
                        .version()
                        .filter(version -> holds.computeIfAbsent(version, group.versions()::holds))
                        .isPresent()
                && (group.baseline().isEmpty() || group.baseline().equals(installed.baseline()));
    }

    /** The groups that an asset is a member of as the plant stands, by id. */
    public List<Group> groupsOf(AssetId id) {
        Optional<Asset> asset = asset(id);
        return asset.flatMap(found -> found.installed().product()).map(groupsOfProduct::get).stream()
                .flatMap(List::stream)
                .filter(group -> isMember(group, asset.get(), new HashMap<>()))
                .toList();
    }

    public Plant plant() {
        return plant;
    }

    /** All assets in no order. */
    public Collection<Asset> assets() {
        return Collections.unmodifiableCollection(assets.values());
    }

    /** All zones in the order of their ids, whatever the order of the file. */
    public List<Zone> zonesById() {
        return sorted(zones.values(), Zone::id);
    }

    /** All conduits in the order of their ids. */
    public List<Conduit> conduitsById() {
        return sorted(conduits.values(), Conduit::id);
    }

    /** All assets in the order of their ids. */
    public List<Asset> assetsById() {
        return sorted(assets.values(), Asset::id);
    }

    public Optional<Zone> zone(ZoneId id) {
        return Optional.ofNullable(zones.get(id));
    }

    public Optional<Conduit> conduit(ConduitId id) {
        return Optional.ofNullable(conduits.get(id));
    }

    public Optional<Asset> asset(AssetId id) {
        return Optional.ofNullable(assets.get(id));
    }

    public Optional<Product> product(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    public Optional<Group> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    public Optional<Service> service(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    public Optional<Evidence> evidence(EvidenceId id) {
        return Optional.ofNullable(evidence.get(id));
    }

    public Optional<Countermeasure> countermeasure(CountermeasureId id) {
        return Optional.ofNullable(countermeasures.get(id));
    }

    public Optional<RiskRecord> riskRecord(RiskId id) {
        return Optional.ofNullable(risks.get(id));
    }

    /** A zone's own assets, not its descendants'. */
    public List<Asset> assetsOf(ZoneId zone) {
        return assetsOfZone.getOrDefault(zone, List.of());
    }

    public List<Asset> assetsOf(ConduitId conduit) {
        return assetsOfConduit.getOrDefault(conduit, List.of());
    }

    /** Members of a group as the plant stands. */
    public List<Asset> membersOf(GroupId group) {
        return membersOfGroup.getOrDefault(group, List.of());
    }

    public List<Zone> childrenOf(ZoneId zone) {
        return children.getOrDefault(zone, List.of());
    }

    /** All zones below a zone, nearest first. */
    public List<Zone> descendantsOf(ZoneId zone) {
        List<Zone> found = new ArrayList<>(childrenOf(zone));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(childrenOf(found.get(i).id()));
        }
        return found;
    }

    /** The zones around a zone, innermost first. */
    public List<Zone> ancestorsOf(ZoneId zone) {
        List<Zone> found = new ArrayList<>();
        Optional<Zone> next = zone(zone).flatMap(Zone::parent).flatMap(this::zone);
        while (next.isPresent()) {
            found.add(next.get());
            next = next.get().parent().flatMap(this::zone);
        }
        return found;
    }

    /** Conduits that join a zone, or lead from one of its descendants to something outside it. */
    public List<Conduit> conduitsOf(ZoneId zone) {
        return conduitsOfZone.getOrDefault(zone, List.of());
    }

    /** Conduits that end at an asset because no device of their own ends them. */
    public List<Conduit> terminatedBy(AssetId asset) {
        return terminated.getOrDefault(asset, List.of());
    }

    public boolean isEndOfChannel(AssetId asset) {
        return endsOfChannels.containsKey(asset);
    }

    /** Assets that a declared channel begins or ends at. */
    public Set<AssetId> endsOfChannels() {
        return Collections.unmodifiableSet(endsOfChannels.keySet());
    }

    public List<ControlSystem> systemsOf(AssetId asset) {
        return systemsOfAsset.getOrDefault(asset, List.of());
    }

    public boolean isSelfOrAncestor(ZoneId ancestor, ZoneId zone) {
        ZoneId at = zone;
        while (true) {
            if (at.equals(ancestor)) {
                return true;
            }
            Optional<ZoneId> parent = zone(at).flatMap(Zone::parent);
            if (parent.isEmpty()) {
                return false;
            }
            at = parent.get();
        }
    }

    /** The components of an asset; itself, where it lists none. */
    public List<Component> componentsOf(Asset asset) {
        List<Component> known = componentsOfAsset.get(asset.id());
        return known == null ? components(asset) : known;
    }

    private static List<Component> components(Asset asset) {
        return asset.components().isEmpty()
                ? List.of(
                        new Component(new ComponentId(asset.id(), asset.id().value()), asset.name(), asset.installed()))
                : asset.components();
    }

    /** The types of a component: its own, else its product's. Empty where nobody said. */
    public List<ComponentType> typesOf(Installed installed) {
        if (!installed.types().isEmpty()) {
            return installed.types();
        }
        return installed.product().flatMap(this::product).map(Product::types).orElse(List.of());
    }

    /** Whether an asset is, or holds, a component of a type. */
    public boolean isOfType(Asset asset, ComponentType type) {
        for (Component component : componentsOf(asset)) {
            if (typesOf(component.installed()).contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** The zone that an end of a channel lies in; empty for an asset inside a conduit or nowhere. */
    public Optional<ZoneId> zoneOf(SubjectId end) {
        return switch (end) {
            case ZoneId zone -> Optional.of(zone);
            case AssetId id ->
                asset(id)
                        .map(Asset::home)
                        .flatMap(home ->
                                home instanceof Home.InZone(ZoneId zone) ? Optional.of(zone) : Optional.empty());
            default -> Optional.empty();
        };
    }

    /** The subject of an id, where the plant holds it. */
    public Optional<Subject> subject(SubjectId id) {
        return switch (id) {
            case ZoneId zone -> zone(zone).map(Subject.class::cast);
            case ConduitId conduit -> conduit(conduit).map(Subject.class::cast);
            case AssetId asset -> asset(asset).map(Subject.class::cast);
            case ProductId product -> product(product).map(Subject.class::cast);
            case ComponentId component ->
                asset(component.asset()).stream()
                        .flatMap(asset -> componentsOf(asset).stream())
                        .filter(each -> each.id().equals(component))
                        .map(Subject.class::cast)
                        .findFirst();
            case SystemId system ->
                plant.systems().stream()
                        .filter(each -> each.id().equals(system))
                        .map(Subject.class::cast)
                        .findFirst();
            case PlantId any -> Optional.empty();
            case GroupId any -> Optional.empty();
            case ServiceId any -> Optional.empty();
            case CountermeasureId any -> Optional.empty();
        };
    }
}

package dev.ringwall.engine.evidence;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Settings.Periods;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything said about one installed component: of itself, of its asset, of its group, and of its product in its version. */
public final class ComponentEvidence {

    private final EvidenceIndex index;
    private final PlantIndex plant;
    private final Map<AssetId, List<Group>> groups = new HashMap<>();

    private final Map<InVersion, Map<RequirementId, Said>> ofProducts = new HashMap<>();
    private final IdentityHashMap<Component, Sources> sources = new IdentityHashMap<>();

    public ComponentEvidence(EvidenceIndex index) {
        this.index = index;
        this.plant = index.plant();
        List<Group> sorted = plant.plant().groups().stream()
                .sorted(Comparator.comparing(Group::id))
                .toList();
        for (Group group : sorted) {
            for (Asset member : plant.membersOf(group.id())) {
                groups.computeIfAbsent(member.id(), any -> new ArrayList<>(1)).add(group);
            }
        }
    }

    /** Finds the groups of an asset anew: it came, went, or another version was installed. */
    public void regroup(AssetId asset) {
        groups.put(asset, plant.groupsOf(asset));
        sources.clear();
    }

    /** Where to look for what is said of one component; found once, since it is asked for every row. */
    private record Sources(
            Map<RequirementId, List<Testimony>> component,
            Map<RequirementId, List<Testimony>> asset,
            List<Group> groups,
            Map<RequirementId, Said> product) {

        boolean isProductAlone() {
            return component.isEmpty() && asset.isEmpty() && groups.isEmpty();
        }
    }

    private Sources sourcesOf(Asset asset, Component component) {
        return sources.computeIfAbsent(
                component,
                any -> new Sources(
                        index.about(component.id()),
                        index.about(asset.id()),
                        groupsOf(asset),
                        saidOf(component.installed())));
    }

    /** What is said about a row of a component inside an asset. */
    public List<Testimony> about(Asset asset, Component component, RequirementId row) {
        Sources from = sourcesOf(asset, component);
        List<Testimony> ofProduct =
                from.product().getOrDefault(row, Said.NOTHING).inVersion();
        if (from.isProductAlone()) {
            return ofProduct;
        }
        List<Testimony> all = new ArrayList<>(from.component().getOrDefault(row, List.of()));
        all.addAll(from.asset().getOrDefault(row, List.of()));
        for (Group group : from.groups()) {
            for (Testimony testimony : index.about(group.id(), row)) {
                if (speaksFor(testimony, asset)) {
                    all.add(testimony);
                }
            }
        }
        all.addAll(ofProduct);
        return all;
    }

    /** How many members of a group were seen, for a piece that rests on a sample of it. */
    public Optional<Trace> sampleOf(Evidence piece) {
        if (piece.sample().isEmpty() || !(piece.subject() instanceof GroupId group)) {
            return Optional.empty();
        }
        return Optional.of(Trace.of(
                EvidenceReason.SAMPLE_OF_GROUP,
                new Fact.Piece(piece.id()),
                new Fact.Of(group),
                new Fact.Count(piece.sample().get().seen().size()),
                new Fact.Count(plant.membersOf(group).size())));
    }

    /** Pieces on an asset's groups that do not speak for it, because a member of their sample failed. */
    public List<Trace> failedSamples(Asset asset, RequirementId row) {
        return groupsOf(asset).stream()
                .flatMap(group -> index.about(group.id(), row).stream()
                        .filter(testimony -> !speaksFor(testimony, asset))
                        .map(testimony -> Trace.of(
                                EvidenceReason.SAMPLE_FAILED,
                                new Fact.Piece(testimony.piece().id()),
                                new Fact.Of(group.id()))))
                .toList();
    }

    /** A sample that failed takes back what was said for members that nobody saw, and nothing that was said against them. */
    private boolean speaksFor(Testimony ofGroup, Asset asset) {
        if (ofGroup.isAgainst()) {
            return true;
        }
        boolean seen = ofGroup.piece()
                .sample()
                .map(sample -> sample.seen().contains(asset.id()))
                .orElse(true);
        return seen || !index.sampleFailed(ofGroup);
    }

    /** What is said about a row of a product, by pieces whose range holds the version. */
    public List<Testimony> ofProduct(Installed installed, RequirementId row) {
        return saidOf(installed).getOrDefault(row, Said.NOTHING).inVersion();
    }

    /** What is said of a product, apart by whether it names the version that is installed. */
    private record Said(List<Testimony> inVersion, List<Testimony> near) {
        static final Said NOTHING = new Said(List.of(), List.of());
    }

    private record InVersion(ProductId product, Optional<String> version) {}

    private Map<RequirementId, Said> saidOf(Installed installed) {
        if (installed.product().isEmpty()) {
            return Map.of();
        }
        return ofProducts.computeIfAbsent(
                new InVersion(installed.product().get(), installed.version()), key -> divide(installed, key.product()));
    }

    private Map<RequirementId, Said> divide(Installed installed, ProductId product) {
        Map<RequirementId, Said> said = new HashMap<>();
        // One piece speaks of many rows, and of one range of versions.
        IdentityHashMap<Evidence, Boolean> named = new IdentityHashMap<>();
        index.about(product).forEach((row, all) -> {
            Map<Boolean, List<Testimony>> parts = all.stream()
                    .collect(Collectors.partitioningBy(
                            testimony -> named.computeIfAbsent(testimony.piece(), piece -> names(piece, installed))));
            said.put(row, new Said(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of())));
        });
        return said;
    }

    /** Whether a piece on a product names the version that is installed. */
    public static boolean names(Evidence piece, Installed installed) {
        return piece.versions().isPresent()
                && installed.version().filter(piece.versions().get()::holds).isPresent();
    }

    /** Pieces about the product that name another version: listed as near, counted for nothing. */
    public List<Trace> near(Component component, RequirementId row) {
        return saidOf(component.installed()).getOrDefault(row, Said.NOTHING).near().stream()
                .map(testimony -> near(testimony.piece(), component))
                .toList();
    }

    private static Trace near(Evidence piece, Component component) {
        Fact id = new Fact.Piece(piece.id());
        Fact range = new Fact.Text(piece.versions().map(Object::toString).orElse("?"));
        return component
                .installed()
                .version()
                .map(version -> Trace.of(EvidenceReason.NEAR_VERSION, id, range, new Fact.Text(version)))
                .orElseGet(() -> Trace.of(
                        EvidenceReason.VERSION_NOT_SAID,
                        id,
                        range,
                        new Fact.Of(component.id().asset())));
    }

    /** Whether it was seen that what is installed is what the plant's file says. */
    public boolean isIdentified(Asset asset, Component component) {
        return asset.identity()
                .filter(identity -> isCurrent(identity) && confirms(identity, asset, component))
                .isPresent();
    }

    /** Why it is not known that what is installed is what a product's evidence names. */
    public Optional<Trace> unidentified(Evidence piece, Asset asset, Component component) {
        return isIdentified(asset, component)
                ? Optional.empty()
                : Optional.of(Trace.of(
                        EvidenceReason.IDENTITY_NOT_SEEN, new Fact.Piece(piece.id()), new Fact.Of(asset.id())));
    }

    /** The groups that an asset is a member of, by id. */
    public List<Group> groupsOf(Asset asset) {
        return groups.getOrDefault(asset.id(), List.of());
    }

    private boolean isCurrent(Identity identity) {
        Periods periods = plant.plant().settings().periods();
        int months = switch (identity.how()) {
            case CONFIGURATION -> periods.configuration();
            case SCAN, WALK_DOWN -> periods.observation();
        };
        LocalDate day = index.day();
        return !identity.date().isAfter(day)
                && !identity.date().plusMonths(months).isBefore(day);
    }

    private static boolean confirms(Identity identity, Asset asset, Component component) {
        if (identity.version().isPresent()) {
            return identity.version().equals(component.installed().version());
        }
        return asset.unchangedSince()
                .filter(since -> !since.isAfter(identity.date()))
                .isPresent();
    }
}

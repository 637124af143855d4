package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that goes on while the plant changes. Each change finds what it touches and judges that again; the answers
 * are at any time those of {@link Assess#plant} for the plant as it then stands.
 *
 * <p>One writer applies changes. Readers hold a {@link Version}, which never changes.
 *
 * <p>What a change touches: an answer of an asset, the asset and the zones, conduits and systems that it answers for; of a
 * group or product, its members and theirs; of a whole, the whole. A zone follows its conduits; a service that its providers
 * no longer show, or show again, its users.
 */
public final class Running {

    private final Map<EvidenceId, Evidence> evidence = new HashMap<>();
    private final Map<AssetId, Set<GroupId>> sampledFor = new HashMap<>();
    private final Map<AssetId, List<Service>> offers = new HashMap<>();
    /** The versions of each product that are or were installed. */
    private final Map<ProductId, Set<InstalledProduct>> products = new HashMap<>();

    private Ground ground;
    private Columns columns;
    private Almanac almanac;
    private Version version;

    /**
     * The version after a change.
     *
     * @param moved everything whose answers are others than before
     * @param judged how many assets were judged again
     */
    public record Step(Version version, List<Moved> moved, int judged) {
        public Step {
            moved = List.copyOf(moved);
        }
    }

    /** New answers of a zone, conduit, system or component; empty for one that is gone. */
    public record Moved(SubjectId subject, Optional<Answers> answers) {}

    private Running(Plant plant, Catalog catalog, LocalDate day) {
        this.ground = new Ground(PlantIndex.of(plant), catalog, day);
        this.columns = Columns.running(ground);
        this.almanac = new Almanac(plant);
        this.version = Version.first(plant, catalog, day, everything(plant));
        index(plant);
    }

    private Map<Object, Answers> everything(Plant plant) {
        Map<Object, Answers> all = new LinkedHashMap<>();
        Assess.systems(plant).forEach(whole -> all.put(whole.id(), columns.of(whole)));
        Assess.components(ground.plant()).forEach(component -> all.put(component.id(), columns.of(component)));
        for (InstalledProduct product : Assess.installed(ground.plant())) {
            products.computeIfAbsent(product.product(), any -> new LinkedHashSet<>())
                    .add(product);
            all.put(product, columns.of(product));
        }
        return all;
    }

    /** Assesses a plant and keeps what is needed to go on. */
    public static Running start(Plant plant, Catalog catalog, LocalDate day) {
        return new Running(plant, catalog, day);
    }

    private void index(Plant plant) {
        evidence.clear();
        sampledFor.clear();
        offers.clear();
        plant.evidence().forEach(piece -> {
            evidence.put(piece.id(), piece);
            indexSample(piece);
        });
        plant.services()
                .forEach(service -> service.offeredBy()
                        .forEach(asset -> offers.computeIfAbsent(asset, any -> new ArrayList<>(1))
                                .add(service)));
    }

    private void indexSample(Evidence piece) {
        if (piece.subject() instanceof GroupId group) {
            piece.sample()
                    .ifPresent(sample -> sample.seen()
                            .forEach(asset -> sampledFor
                                    .computeIfAbsent(asset, any -> new HashSet<>())
                                    .add(group)));
        }
    }

    /** The newest version. */
    public Version version() {
        return version;
    }

    /** Applies one change. */
    public Step apply(Change change) {
        Touched touched = new Touched();
        switch (change) {
            case Change.PutEvidence(Evidence piece) -> put(piece, touched);
            case Change.RemoveEvidence(EvidenceId id) -> remove(evidence.get(id), touched);
            case Change.PutStatement(ConditionStatement statement) -> {
                restate(ground.conditions().statement(statement.id()), Optional.of(statement), touched);
                almanac.add(statement);
            }
            case Change.RemoveStatement(var id) ->
                restate(ground.conditions().statement(id), Optional.empty(), touched);
            case Change.PutAsset(Asset asset) -> put(asset, touched);
            case Change.RemoveAsset(AssetId asset) -> remove(asset, touched);
            case Change.PutConduit(Conduit conduit) -> put(conduit, touched);
            case Change.AnotherDay(LocalDate day) -> moveTo(day, touched);
        }
        return publish(change, touched);
    }

    /** What has to be judged again. */
    private static final class Touched {
        final Set<AssetId> assets = new LinkedHashSet<>();

        /** Those of whom only other rows may be asked than before. */
        final Set<AssetId> asked = new LinkedHashSet<>();

        /** Those on whose behalf something is said of a zone. */
        final Set<AssetId> spokenFor = new HashSet<>();

        final Set<SubjectId> wholes = new LinkedHashSet<>();
        final Set<ProductId> products = new LinkedHashSet<>();

        /** Components that may be there no more. */
        final Set<ComponentId> gone = new LinkedHashSet<>();

        boolean services;
        boolean everything;
    }

    private void put(Evidence piece, Touched touched) {
        remove(evidence.get(piece.id()), touched);
        evidence.put(piece.id(), piece);
        ground.evidence().put(piece);
        indexSample(piece);
        almanac.add(piece);
        touch(piece, touched);
    }

    private void remove(@Nullable Evidence piece, Touched touched) {
        if (piece != null) {
            evidence.remove(piece.id());
            ground.evidence().remove(piece);
            touch(piece, touched);
        }
    }

    private void touch(Evidence piece, Touched touched) {
        ground.evidence().forget(piece.subject());
        columns.forgetVoices(piece.subject());
        if (piece.service().isPresent()) {
            usersBehind(piece.subject()).forEach(asset -> touchUse(asset, touched));
        }
        switch (piece.subject()) {
            case AssetId asset -> touchSampled(asset, touched);
            case ComponentId component -> touchSampled(component.asset(), touched);
            case GroupId group -> touchMembers(group, touched);
            case ProductId product -> {
                touched.products.add(product);
                touched.assets.addAll(ground.plant().holdersOf(product));
            }
            case ZoneId zone -> {
                speakTo(zone, touched);
                // Those below hear only a piece that names their assets.
                if (piece.scope().isPresent()) {
                    ground.plant().descendantsOf(zone).forEach(below -> speakTo(below.id(), touched));
                }
            }
            case ConduitId conduit -> touched.wholes.add(conduit);
            case SystemId system -> touchSystem(system, touched);
            case PlantId any -> {
                Assess.systems(ground.plant().plant()).forEach(whole -> speakTo(whole.id(), touched));
            }
            case CountermeasureId measure -> touchCovered(measure, touched);
            case ServiceId any -> {}
        }
    }

    /** Something is said of a zone or system, and so on behalf of its assets. */
    private void speakTo(SubjectId whole, Touched touched) {
        touched.wholes.add(whole);
        columns.hearAgain(whole);
        if (whole instanceof ZoneId zone) {
            ground.plant().assetsOf(zone).forEach(asset -> touched.spokenFor.add(asset.id()));
        }
    }

    private List<AssetId> usersBehind(SubjectId user) {
        return switch (user) {
            case AssetId asset -> List.of(asset);
            case GroupId group ->
                ground.plant().membersOf(group).stream().map(Asset::id).toList();
            case ZoneId zone ->
                ground.plant().assetsOf(zone).stream().map(Asset::id).toList();
            default -> List.of();
        };
    }

    private void touchUse(AssetId user, Touched touched) {
        ground.plant().asset(user).ifPresent(asset -> {
            columns.forgetUse(asset);
            touched.assets.add(user);
        });
    }

    /** A member of a sample that fails, or no longer fails, is heard by the whole group. */
    private void touchSampled(AssetId asset, Touched touched) {
        touched.assets.add(asset);
        for (GroupId group : sampledFor.getOrDefault(asset, Set.of())) {
            if (columns.soundsOtherwise(group)) {
                touchMembers(group, touched);
            }
        }
    }

    private void touchMembers(GroupId group, Touched touched) {
        ground.plant().membersOf(group).forEach(member -> touched.assets.add(member.id()));
    }

    private void touchSystem(SystemId id, Touched touched) {
        Touched around = new Touched();
        ground.plant().plant().systems().stream()
                .filter(system -> system.id().equals(id))
                .flatMap(system -> system.assets().stream())
                .flatMap(asset -> ground.plant().asset(asset).stream())
                .forEach(asset -> touchAround(asset, around));
        around.wholes.add(id);
        around.wholes.forEach(whole -> speakTo(whole, touched));
    }

    private void touchCovered(CountermeasureId id, Touched touched) {
        ground.plant()
                .countermeasure(id)
                .map(Countermeasure::subjects)
                .orElse(List.of())
                .forEach(subject -> {
                    if (subject instanceof AssetId asset) {
                        touched.assets.add(asset);
                    } else {
                        touched.wholes.add(subject);
                    }
                });
    }

    /** The zone, conduits and systems for which an asset answers. */
    private void touchAround(Asset asset, Touched touched) {
        touch(asset.home(), touched);
        ground.plant().terminatedBy(asset.id()).forEach(conduit -> touched.wholes.add(conduit.id()));
        ground.plant().systemsOf(asset.id()).forEach(system -> touched.wholes.add(system.id()));
    }

    private static void touch(Home home, Touched touched) {
        switch (home) {
            case Home.InZone(ZoneId zone) -> touched.wholes.add(zone);
            case Home.InConduit(ConduitId conduit) -> touched.wholes.add(conduit);
            case Home.Nowhere() -> {}
        }
    }

    /** Changes what is stated, and touches what both statements speak of, where it is asked otherwise than before. */
    private void restate(Optional<ConditionStatement> old, Optional<ConditionStatement> now, Touched touched) {
        Set<Condition> everywhere = absentFromPlant();
        Map<SubjectId, Conditions.Absence> before = new HashMap<>();
        for (ConditionStatement statement : both(old, now)) {
            statement.subjects().forEach(subject -> before.put(subject, absent(subject)));
        }
        now.ifPresentOrElse(
                ground.conditions()::put, () -> old.map(ConditionStatement::id).ifPresent(ground.conditions()::remove));
        before.keySet().forEach(ground.conditions()::forget);
        for (ConditionStatement statement : both(old, now)) {
            ground.conditions().lookAgain(statement.condition(), statement.subjects());
        }
        settleFacts(everywhere, touched);
        before.forEach((subject, absent) -> touchStated(subject, absent, touched));
    }

    private static List<ConditionStatement> both(Optional<ConditionStatement> old, Optional<ConditionStatement> now) {
        return Stream.of(old, now).flatMap(Optional::stream).toList();
    }

    private Conditions.Absence absent(SubjectId subject) {
        return subject instanceof ZoneId || subject instanceof ConduitId
                ? ground.conditions().absent(subject)
                : Conditions.Absence.NONE;
    }

    private void touchStated(SubjectId subject, Conditions.Absence before, Touched touched) {
        boolean otherwise = !absent(subject).equals(before);
        switch (subject) {
            case ZoneId zone -> {
                touched.wholes.add(zone);
                if (otherwise) {
                    touchAll(zone, touched);
                }
            }
            case ConduitId conduit -> {
                touched.wholes.add(conduit);
                if (otherwise) {
                    touchAll(conduit, touched);
                }
            }
            case AssetId asset -> touched.asked.add(asset);
            case ComponentId component -> touched.asked.add(component.asset());
            case ProductId product -> {
                touched.products.add(product);
                touched.asked.addAll(ground.plant().holdersOf(product));
            }
            case PlantId any -> touched.everything = true;
            case SystemId any -> {}
            case GroupId any -> {}
            case ServiceId any -> {}
            case CountermeasureId any -> {}
        }
    }

    private void touchAll(ZoneId zone, Touched touched) {
        touched.wholes.add(zone);
        ground.plant().assetsOf(zone).forEach(asset -> touched.asked.add(asset.id()));
    }

    private void touchAll(ConduitId conduit, Touched touched) {
        touched.wholes.add(conduit);
        ground.plant().assetsOf(conduit).forEach(asset -> touched.asked.add(asset.id()));
    }

    /** Conditions of which it counts, as the plant stands, that somebody called them absent everywhere. */
    private Set<Condition> absentFromPlant() {
        Set<Condition> absent = EnumSet.noneOf(Condition.class);
        for (Condition condition : ground.conditions().absentEverywhere()) {
            if (ground.conditions().shownAnywhere(condition).isEmpty()) {
                absent.add(condition);
            }
        }
        return absent;
    }

    private void settleFacts(Set<Condition> before, Touched touched) {
        if (!before.equals(absentFromPlant())) {
            touched.everything = true;
        }
    }

    private void put(Asset asset, Touched touched) {
        Optional<Asset> old = ground.plant().asset(asset.id());
        replace(asset.id(), old, Optional.of(asset), touched);
        almanac.add(asset);
    }

    private void remove(AssetId id, Touched touched) {
        replace(id, ground.plant().asset(id), Optional.empty(), touched);
    }

    private void replace(AssetId id, Optional<Asset> old, Optional<Asset> asset, Touched touched) {
        Places places = new Places();
        old.ifPresent(places::around);
        asset.ifPresent(places::around);
        Facts facts = new Facts(places, shownBy(id, old, asset));
        old.ifPresent(before -> {
            ground.plant().componentsOf(before).forEach(component -> touched.gone.add(component.id()));
            columns.forget(before);
            touchAround(before, touched);
            usersOfOffers(id, touched);
        });
        old.ifPresent(ground.conditions().shown()::leaves);
        asset.ifPresentOrElse(ground.plant()::put, () -> ground.plant().remove(id));
        asset.ifPresent(ground.conditions().shown()::comes);
        ground.componentEvidence().regroup(id);
        ground.services().regroup(id);
        touched.assets.add(id);
        asset.ifPresent(now -> touchAround(now, touched));
        usersOfOffers(id, touched);
        touchCarried(id, touched);
        facts.settle(touched);
    }

    /** Conditions that the place of an asset may show because of it: by what it has, or by a channel that ends at it. */
    private Set<Condition> shownBy(AssetId id, Optional<Asset> old, Optional<Asset> asset) {
        if (ground.plant().endsOfChannels().contains(id)) {
            return EnumSet.allOf(Condition.class);
        }
        Set<Condition> shown = EnumSet.noneOf(Condition.class);
        old.ifPresent(before -> shown.addAll(Shown.by(before)));
        asset.ifPresent(now -> shown.addAll(Shown.by(now)));
        return withAccess(shown);
    }

    /** An untrusted network is also access into the network behind it. */
    private static Set<Condition> withAccess(Set<Condition> shown) {
        if (shown.contains(Condition.UNTRUSTED_NETWORK)) {
            shown.add(Condition.ACCESS_INTO_NETWORK);
        }
        return shown;
    }

    /** The version of a provider, and where it stands, are what the use of its services rests on. */
    private void usersOfOffers(AssetId provider, Touched touched) {
        for (Service service : offers.getOrDefault(provider, List.of())) {
            touched.services = true;
            ground.services().usersOf(service).forEach(user -> touchUse(user, touched));
            ground.plant().plant().countermeasures().stream()
                    .filter(measure ->
                            measure.carrier().equals(Optional.of(new Countermeasure.Carrier.ByService(service.id()))))
                    .forEach(measure -> touchCovered(measure.id(), touched));
        }
    }

    private void touchCarried(AssetId carrier, Touched touched) {
        for (Countermeasure measure : ground.plant().plant().countermeasures()) {
            if (measure.carrier().equals(Optional.of(new Countermeasure.Carrier.ByAsset(carrier)))) {
                touchCovered(measure.id(), touched);
            }
        }
    }

    private void put(Conduit conduit, Touched touched) {
        Conduit old = ground.plant()
                .conduit(conduit.id())
                .orElseThrow(() -> new IllegalArgumentException("no such conduit: " + conduit.id()));
        Places places = new Places();
        places.around(conduit);
        Set<Condition> shown = Shown.by(old);
        shown.addAll(Shown.by(conduit));
        Facts facts = new Facts(places, withAccess(shown));
        Set<AssetId> endsBefore = new HashSet<>(ends(old, conduit));
        endsBefore.retainAll(ground.plant().endsOfChannels());
        ground.plant().put(conduit);
        ground.conditions().shown().changes(conduit.id());
        ground.services().rechannel(old, conduit);
        for (Service service : ground.plant().plant().services()) {
            boolean carried = Stream.of(old, conduit)
                    .flatMap(each -> each.channels().stream())
                    .anyMatch(channel -> service.channels().contains(channel.id()));
            if (carried) {
                touched.services = true;
                ground.services().usersOf(service).forEach(user -> touchUse(user, touched));
            }
        }
        touchAll(conduit.id(), touched);
        touched.asked.addAll(conduit.terminatedBy());
        for (AssetId end : ends(old, conduit)) {
            ground.plant().zoneOf(end).ifPresent(zone -> {
                touched.wholes.add(zone);
                if (endsBefore.contains(end) != ground.plant().endsOfChannels().contains(end)) {
                    columns.forgetOutside(zone);
                }
            });
        }
        facts.settle(touched);
    }

    /** Assets at which a channel of a conduit begins or ends, before or after a change. */
    private static Set<AssetId> ends(Conduit old, Conduit now) {
        Set<AssetId> ends = new HashSet<>();
        for (Conduit each : List.of(old, now)) {
            for (Channel channel : each.channels()) {
                for (SubjectId end : List.of(channel.from(), channel.to())) {
                    if (end instanceof AssetId asset) {
                        ends.add(asset);
                    }
                }
            }
        }
        return ends;
    }

    private void moveTo(LocalDate day, Touched touched) {
        LocalDate before = ground.day();
        if (day.isBefore(before) || almanac.measuresChange(before, day)) {
            ground.asOf().moveTo(day);
            touched.everything = true;
            rebuild();
            return;
        }
        ground.asOf().moveTo(day);
        Almanac.Events events = almanac.between(before, day);
        for (EvidenceId id : events.pieces()) {
            Evidence piece = evidence.get(id);
            if (piece != null) {
                touch(piece, touched);
            }
        }
        touched.assets.addAll(events.assets());
        if (events.statements()) {
            ground.conditions().restateToday();
            touched.everything = true;
        }
    }

    /** Starts anew from the plant as it stands, for what is too rare to be followed. */
    private void rebuild() {
        Plant plant = version.plant();
        ground = new Ground(PlantIndex.of(plant), ground.catalog(), ground.day());
        columns = Columns.running(ground);
        almanac = new Almanac(plant);
        index(plant);
    }

    /** Zones and conduits whose facts may follow from a change nearby. */
    private final class Places {
        final Set<ZoneId> zones = new LinkedHashSet<>();
        final Set<ConduitId> conduits = new LinkedHashSet<>();

        void around(Asset asset) {
            switch (asset.home()) {
                case Home.InZone(ZoneId zone) -> {
                    zones.add(zone);
                    ground.plant().ancestorsOf(zone).forEach(ancestor -> zones.add(ancestor.id()));
                }
                case Home.InConduit(ConduitId id) -> ground.plant().conduit(id).ifPresent(this::around);
                case Home.Nowhere() -> {}
            }
        }

        void around(Conduit conduit) {
            conduits.add(conduit.id());
            for (ZoneId zone : conduit.zones()) {
                zones.add(zone);
                ground.plant().ancestorsOf(zone).forEach(ancestor -> zones.add(ancestor.id()));
            }
        }
    }

    /** What is known of places before a change, to be compared after it. */
    private final class Facts {
        private final Map<SubjectId, Conditions.Absence> before = new HashMap<>();
        private final Set<Condition> everywhere = absentFromPlant();
        private final Places places;
        private final Set<Condition> shown;

        /** @param shown the conditions that may be shown otherwise than before */
        Facts(Places places, Set<Condition> shown) {
            this.places = places;
            this.shown = shown;
            places.zones.forEach(zone -> before.put(zone, absent(zone)));
            places.conduits.forEach(conduit -> before.put(conduit, absent(conduit)));
        }

        private Conditions.Absence absent(SubjectId place) {
            return ground.conditions().absent(place);
        }

        private Conditions.Absence known(SubjectId place) {
            return before.getOrDefault(place, Conditions.Absence.NONE);
        }

        void settle(Touched touched) {
            before.keySet().forEach(ground.conditions()::forget);
            for (Condition condition : shown) {
                ground.conditions().lookAgain(condition, before.keySet());
            }
            if (!everywhere.equals(absentFromPlant())) {
                touched.everything = true;
                return;
            }
            for (ZoneId zone : places.zones) {
                if (!known(zone).equals(absent(zone))) {
                    touchAll(zone, touched);
                }
            }
            for (ConduitId conduit : places.conduits) {
                if (!known(conduit).equals(absent(conduit))) {
                    touchAll(conduit, touched);
                }
                ground.plant().conduit(conduit).ifPresent(found -> touched.asked.addAll(found.terminatedBy()));
                ground.plant().assetsOf(conduit).forEach(asset -> touched.asked.add(asset.id()));
            }
        }
    }

    private Step publish(Change change, Touched touched) {
        Version.Draft draft = version.draft(change, ground.day());
        if (touched.everything) {
            touchEverything(touched);
        }
        for (AssetId id : touched.assets) {
            ground.plant().asset(id).ifPresent(columns::forgetStanding);
        }
        touched.asked.addAll(touched.assets);
        for (AssetId id : touched.asked) {
            judge(id, touched, draft);
        }
        if (touched.services) {
            resettle(touched);
        }
        judgeWholes(touched, draft);
        touched.gone.forEach(draft::remove);
        for (ProductId id : touched.products) {
            products.getOrDefault(id, Set.of()).forEach(product -> draft.put(product, columns.of(product)));
        }
        version = draft.version();
        touched.spokenFor.addAll(touched.asked);
        return new Step(version, draft.moved(), touched.spokenFor.size());
    }

    private void judge(AssetId id, Touched touched, Version.Draft draft) {
        touched.services |= offers.containsKey(id);
        Optional<Asset> found = ground.plant().asset(id);
        if (found.isEmpty()) {
            return;
        }
        Asset asset = found.get();
        touchAround(asset, touched);
        forgetParts(asset);
        if (!isInside(asset)) {
            return;
        }
        for (Component component : ground.plant().componentsOf(asset)) {
            touched.gone.remove(component.id());
            draft.put(component.id(), columns.of(asset, component));
            InstalledProduct.of(component.installed()).ifPresent(product -> {
                if (version.of(product).isEmpty()) {
                    products.computeIfAbsent(product.product(), any -> new LinkedHashSet<>())
                            .add(product);
                    draft.put(product, columns.of(product));
                }
            });
        }
    }

    private void forgetParts(Asset asset) {
        if (asset.home() instanceof Home.InZone(ZoneId zone)) {
            columns.forgetPart(zone, asset);
        }
        ground.plant().systemsOf(asset.id()).forEach(system -> columns.forgetPart(system.id(), asset));
    }

    private boolean isInside(Asset asset) {
        return !(asset.home() instanceof Home.InZone(ZoneId zone)
                && ground.plant().zone(zone).filter(Zone::outside).isPresent());
    }

    private void touchEverything(Touched touched) {
        ground.conditions().forgetAll();
        ground.plant().assets().forEach(asset -> {
            touched.assets.add(asset.id());
            columns.forgetUse(asset);
        });
        ground.plant().plant().products().forEach(product -> touched.products.add(product.id()));
        touched.services = true;
        Assess.systems(ground.plant().plant()).forEach(whole -> speakTo(whole.id(), touched));
    }

    private void resettle(Touched touched) {
        for (Service service : columns.resettle()) {
            ground.services()
                    .usersOf(service)
                    .forEach(user -> ground.plant().asset(user).ifPresent(asset -> {
                        touchAround(asset, touched);
                        forgetParts(asset);
                    }));
        }
    }

    private void judgeWholes(Touched touched, Version.Draft draft) {
        List<ZoneId> zones = new ArrayList<>();
        Set<ZoneId> behind = new LinkedHashSet<>();
        for (SubjectId id : touched.wholes) {
            switch (id) {
                case ConduitId conduit ->
                    ground.plant().conduit(conduit).ifPresent(found -> {
                        if (columns.answersOtherwise(found)) {
                            Places places = new Places();
                            places.around(found);
                            behind.addAll(places.zones);
                        }
                        draft.put(conduit, columns.of(found));
                    });
                case SystemId system ->
                    ground.plant().plant().systems().stream()
                            .filter(each -> each.id().equals(system))
                            .findFirst()
                            .ifPresent((ControlSystem found) -> draft.put(system, columns.of(found)));
                case ZoneId zone -> zones.add(zone);
                default -> {}
            }
        }
        behind.forEach(columns::forgetEdges);
        behind.addAll(zones);
        for (ZoneId id : behind) {
            ground.plant().zone(id).filter(zone -> !zone.outside()).ifPresent(zone -> draft.put(id, columns.of(zone)));
        }
    }
}

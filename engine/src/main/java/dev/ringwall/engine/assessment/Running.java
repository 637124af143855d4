package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Section;
import dev.ringwall.engine.model.SeenFlows;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An assessment that goes on while the plant changes. Each change finds what it touches and judges that again; the answers
 * are at any time those of {@link Assess#plant} for the plant as it then stands.
 *
 * <p>One writer applies changes. Readers hold a {@link Version}, which never changes.
 *
 * <p>{@link Reach} finds what a change touches. A zone follows its conduits; a service that its providers no longer show, or
 * show again, its users.
 */
public final class Running {

    /** The versions of each product that are or were installed. */
    private final Map<ProductId, Set<InstalledProduct>> products = new HashMap<>();

    private Ground ground;
    private Columns columns;
    private Reach reach;
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
        this.reach = new Reach(plant, ground, columns);
        this.almanac = new Almanac(plant);
        this.version = Version.first(plant, catalog, day, everything(plant));
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

    /** The newest version. */
    public Version version() {
        return version;
    }

    /** Applies one change. */
    public Step apply(Change change) {
        if (isTooRare(change)) {
            return anew(change);
        }
        Touched touched = new Touched();
        switch (change) {
            case Change.Put(PlantPart part) -> put(part, touched);
            case Change.Remove(PartKey key) -> remove(key, touched);
            case Change.AnotherDay(LocalDate day) -> moveTo(day, touched);
        }
        return publish(change, touched);
    }

    /** What happens too seldom to be followed; the answers are then found anew. */
    private static boolean isTooRare(Change change) {
        if (change instanceof Change.Remove(PartKey key) && key.section() == Section.CONDUITS) {
            return true;
        }
        return change.about().filter(key -> isTooRare(key.section())).isPresent();
    }

    private static boolean isTooRare(Section section) {
        return switch (section) {
            case PLANT,
                    ZONES,
                    PRODUCTS,
                    GROUPS,
                    SERVICES,
                    SYSTEMS,
                    RISK_CRITERIA,
                    RISK_INITIAL,
                    RISK_RECORDS,
                    COUNTERMEASURES -> true;
            case CONDUITS,
                    ASSETS,
                    CONDITIONS,
                    EVIDENCE,
                    RISK_TARGETS,
                    ACCEPTED,
                    EFFECTS,
                    APPROVALS,
                    JUSTIFICATIONS,
                    FLOWS -> false;
        };
    }

    private void put(PlantPart part, Touched touched) {
        switch (part) {
            case Evidence piece -> {
                reach.put(piece, touched);
                almanac.add(piece);
            }
            case ConditionStatement statement -> {
                reach.restate(ground.conditions().statement(statement.id()), Optional.of(statement), touched);
                almanac.add(statement);
            }
            case Asset asset -> {
                reach.put(asset, touched);
                almanac.add(asset);
            }
            case Conduit conduit -> reach.put(conduit, touched);
            case Target _, AcceptedGap _, EssentialEffect _, Approval _, Justification _, SeenFlows _ -> {} // no level
            case PlantHead _,
                    Zone _,
                    Product _,
                    Group _,
                    Service _,
                    ControlSystem _,
                    RiskCriteria _,
                    InitialRisk _,
                    RiskRecord _,
                    Countermeasure _ -> throw new IllegalStateException("expected what can be followed, got " + part);
        }
    }

    private void remove(PartKey key, Touched touched) {
        switch (key.section()) {
            case EVIDENCE -> reach.remove(new EvidenceId(key.id()), touched);
            case CONDITIONS ->
                reach.restate(ground.conditions().statement(new StatementId(key.id())), Optional.empty(), touched);
            case ASSETS -> reach.remove(new AssetId(key.id()), touched);
            case RISK_TARGETS, ACCEPTED, EFFECTS, APPROVALS, JUSTIFICATIONS, FLOWS -> {} // no level follows from them
            case CONDUITS,
                    PLANT,
                    ZONES,
                    PRODUCTS,
                    GROUPS,
                    SERVICES,
                    SYSTEMS,
                    RISK_CRITERIA,
                    RISK_INITIAL,
                    RISK_RECORDS,
                    COUNTERMEASURES -> throw new IllegalStateException("expected what can be followed, got " + key);
        }
    }

    private Step anew(Change change) {
        Set<Object> before = answered(version.plant());
        products.values().forEach(before::addAll);
        Plant plant = Change.applyAll(version.plant(), List.of(change));
        products.clear();
        rebuild(plant);
        Version.Draft draft = version.draft(change, ground.day());
        Map<Object, Answers> now = everything(plant);
        now.forEach(draft::put);
        before.stream().filter(each -> !now.containsKey(each)).forEach(draft::remove);
        version = draft.version();
        return new Step(version, draft.moved(), plant.assets().size());
    }

    /** Every subject of a plant that is assessed. */
    private static Set<Object> answered(Plant plant) {
        PlantIndex index = PlantIndex.of(plant);
        Set<Object> all = new LinkedHashSet<>();
        Assess.systems(plant).forEach(whole -> all.add(whole.id()));
        Assess.components(index).forEach(component -> all.add(component.id()));
        return all;
    }

    private void moveTo(LocalDate day, Touched touched) {
        LocalDate before = ground.day();
        if (day.isBefore(before) || almanac.measuresChange(before, day)) {
            ground.asOf().moveTo(day);
            touched.everything = true;
            rebuild(version.plant());
            return;
        }
        ground.asOf().moveTo(day);
        Almanac.Events events = almanac.between(before, day);
        events.pieces().forEach(piece -> reach.begins(piece, touched));
        touched.assets.addAll(events.assets());
        if (events.statements()) {
            ground.conditions().restateToday();
            touched.everything = true;
        }
    }

    /** Starts anew from the plant as it stands, for what is too rare to be followed. */
    private void rebuild(Plant plant) {
        ground = new Ground(PlantIndex.of(plant), ground.catalog(), ground.day());
        columns = Columns.running(ground);
        reach = new Reach(plant, ground, columns);
        almanac = new Almanac(plant);
    }

    private Step publish(Change change, Touched touched) {
        Version.Draft draft = version.draft(change, ground.day());
        columns.trim();
        if (touched.everything) {
            reach.everything(touched);
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
        touched.services |= reach.isProvider(id);
        Optional<Asset> found = ground.plant().asset(id);
        if (found.isEmpty()) {
            return;
        }
        Asset asset = found.get();
        touched.around(asset, ground.plant());
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

    private void resettle(Touched touched) {
        for (Service service : columns.resettle()) {
            ground.services()
                    .usersOf(service)
                    .forEach(user -> ground.plant().asset(user).ifPresent(asset -> {
                        touched.around(asset, ground.plant());
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
                            addBehind(found, behind);
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

    /** The zones that a conduit joins, and those around them. */
    private void addBehind(Conduit conduit, Set<ZoneId> behind) {
        for (ZoneId zone : conduit.zones()) {
            behind.add(zone);
            ground.plant().ancestorsOf(zone).forEach(ancestor -> behind.add(ancestor.id()));
        }
    }
}

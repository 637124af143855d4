package dev.ringwall.engine;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Small plants for tests, built a thing at a time. An asset {@code x} is one installation of version 1 of its own product
 * {@code x}, and nothing about it has changed since 2020, unless a test says else.
 */
public final class Plants {

    /** The day on which tests assess. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Long before anything. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public static final PlantId PLANT = new PlantId("works");

    private Settings settings = Settings.DEFAULT;
    private final RiskCriteria criteria = RiskCriteria.DEFAULT;
    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private final Map<String, Conduit> conduits = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<ControlSystem> systems = new ArrayList<>();
    private final List<ConditionStatement> conditions = new ArrayList<>();
    private final List<RiskRecord> records = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Countermeasure> countermeasures = new ArrayList<>();
    private final List<Pieces> evidence = new ArrayList<>();
    private final List<AcceptedGap> accepted = new ArrayList<>();
    private final List<EssentialEffect> effects = new ArrayList<>();
    private final List<Justification> justifications = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    public static Plants plant() {
        return new Plants();
    }

    public static Signature signed(LocalDate from, LocalDate until) {
        return new Signature("R. Owner", from, Optional.of(until), "a reason");
    }

    public static RequirementId row(String code) {
        return RequirementId.parse(code).orElseThrow();
    }

    public static SubjectId subject(String text) {
        return SubjectId.parse(text).orElseThrow();
    }

    public Plants settings(Settings changed) {
        settings = changed;
        return this;
    }

    public Plants zone(String id) {
        return zone(id, Optional.empty());
    }

    public Plants zoneIn(String id, String parent) {
        return zone(id, Optional.of(new ZoneId(parent)));
    }

    private Plants zone(String id, Optional<ZoneId> parent) {
        zones.put(
                id,
                new Zone(
                        new ZoneId(id),
                        id,
                        parent,
                        ZoneKind.CONTROL,
                        false,
                        Said.NO,
                        Said.NO,
                        "",
                        List.of(),
                        Boundary.NOT_DESCRIBED,
                        ""));
        return this;
    }

    /** A zone outside the plant that must be met as hostile. */
    public Plants untrusted(String id) {
        zone(id);
        return zone(
                id,
                zone -> new Zone(
                        zone.id(),
                        id,
                        Optional.empty(),
                        ZoneKind.EXTERNAL,
                        true,
                        Said.YES,
                        Said.NO,
                        "",
                        List.of(),
                        zone.boundary(),
                        ""));
    }

    public Plants zone(String id, UnaryOperator<Zone> change) {
        zones.computeIfPresent(id, (key, zone) -> change.apply(zone));
        return this;
    }

    public Plants conduit(String id, String... joined) {
        conduits.put(
                id,
                new Conduit(
                        new ConduitId(id),
                        id,
                        java.util.Arrays.stream(joined).map(ZoneId::new).toList(),
                        List.of(),
                        List.of(),
                        Boundary.NOT_DESCRIBED,
                        Optional.of(LONG_AGO),
                        ""));
        return this;
    }

    public Plants conduit(String id, UnaryOperator<Conduit> change) {
        conduits.computeIfPresent(id, (key, conduit) -> change.apply(conduit));
        return this;
    }

    /** A conduit that ends at assets of the zones it joins. */
    public Plants endsAt(String conduit, String... assetIds) {
        return conduit(
                conduit,
                old -> new Conduit(
                        old.id(),
                        old.name(),
                        old.zones(),
                        old.channels(),
                        java.util.Arrays.stream(assetIds).map(AssetId::new).toList(),
                        old.boundary(),
                        old.unchangedSince(),
                        ""));
    }

    /** Nobody says since when the channels of a conduit are as they are. */
    public Plants undated(String conduit) {
        return conduit(
                conduit,
                old -> new Conduit(
                        old.id(),
                        old.name(),
                        old.zones(),
                        old.channels(),
                        old.terminatedBy(),
                        old.boundary(),
                        Optional.empty(),
                        ""));
    }

    public static Channel channel(String id, String from, String to) {
        return new Channel(
                new ChannelId(id),
                subject(from),
                subject(to),
                Channel.Initiator.FROM,
                "tcp",
                "tcp/502",
                "test",
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Optional.empty());
    }

    public Plants channel(String conduit, Channel channel) {
        return conduit(conduit, old -> {
            List<Channel> channels = new ArrayList<>(old.channels());
            channels.add(channel);
            return new Conduit(
                    old.id(),
                    old.name(),
                    old.zones(),
                    channels,
                    old.terminatedBy(),
                    old.boundary(),
                    old.unchangedSince(),
                    "");
        });
    }

    public Plants channel(String conduit, String id, String from, String to) {
        return channel(conduit, channel(id, from, to));
    }

    /** An asset in a zone. */
    public Plants asset(String id, String zone, ComponentType... types) {
        return asset(id, new Home.InZone(new ZoneId(zone)), types);
    }

    /** An asset in a conduit. */
    public Plants device(String id, String conduit, ComponentType... types) {
        return asset(id, new Home.InConduit(new ConduitId(conduit)), types);
    }

    public Plants asset(String id, Home home, ComponentType... types) {
        products.put(id, new Product(new ProductId(id), id, "maker", id, List.of(types), List.of(), List.of(), ""));
        assets.put(
                id,
                new Asset(
                        new AssetId(id),
                        id,
                        home,
                        new Installed(
                                Optional.of(new ProductId(id)), Optional.of("1"), Optional.empty(), List.of(types)),
                        Traits.NOT_SAID,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(LONG_AGO),
                        AssetDescription.NONE));
        return this;
    }

    public Plants plc(String id, String zone) {
        return asset(id, zone, ComponentType.EMBEDDED_DEVICE);
    }

    public Plants asset(String id, UnaryOperator<Asset> change) {
        assets.computeIfPresent(id, (key, asset) -> change.apply(asset));
        return this;
    }

    public Plants traits(String id, Traits traits) {
        return asset(
                id,
                old -> new Asset(
                        old.id(),
                        old.name(),
                        old.home(),
                        old.installed(),
                        traits,
                        old.interfaces(),
                        old.components(),
                        old.identity(),
                        old.unchangedSince(),
                        old.description()));
    }

    public Plants wireless(String id) {
        return traits(id, new Traits(Said.NO, Said.YES, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO));
    }

    /** Another version of the asset's product than 1. */
    public Plants version(String id, String version) {
        return asset(
                id,
                old -> new Asset(
                        old.id(),
                        old.name(),
                        old.home(),
                        new Installed(
                                old.installed().product(),
                                Optional.of(version),
                                old.installed().baseline(),
                                old.installed().types()),
                        old.traits(),
                        old.interfaces(),
                        old.components(),
                        old.identity(),
                        Optional.empty(),
                        old.description()));
    }

    public Plants group(String id, String product, String versions) {
        groups.add(new Group(
                new GroupId(id), id, new ProductId(product), new VersionRange(versions), Optional.empty(), List.of()));
        return this;
    }

    /** The asset is one of another asset's product. */
    public Plants likeProduct(String id, String product) {
        return asset(
                id,
                old -> new Asset(
                        old.id(),
                        old.name(),
                        old.home(),
                        new Installed(
                                Optional.of(new ProductId(product)),
                                old.installed().version(),
                                old.installed().baseline(),
                                old.installed().types()),
                        old.traits(),
                        old.interfaces(),
                        old.components(),
                        old.identity(),
                        old.unchangedSince(),
                        old.description()));
    }

    public Plants service(String id, Service.Kind kind, String provider, List<String> rows, String... users) {
        services.add(new Service(
                new ServiceId(id),
                id,
                kind,
                List.of(new AssetId(provider)),
                rows.stream().map(Plants::row).toList(),
                java.util.Arrays.stream(users)
                        .map(user -> user.contains(":") ? subject(user) : new AssetId(user))
                        .toList(),
                List.of()));
        return this;
    }

    public Plants service(Service service) {
        services.add(service);
        return this;
    }

    public Plants serviceOver(String channel) {
        Service last = services.removeLast();
        services.add(new Service(
                last.id(),
                last.name(),
                last.kind(),
                last.offeredBy(),
                last.rows(),
                last.users(),
                List.of(new ChannelId(channel))));
        return this;
    }

    public Plants system(String id, String... members) {
        systems.add(new ControlSystem(
                new dev.ringwall.engine.model.SystemId(id),
                id,
                "maker",
                java.util.Arrays.stream(members).map(AssetId::new).toList()));
        return this;
    }

    /** A named person says that a condition is absent, and how he checked. */
    public Plants absent(String id, Condition condition, String subject) {
        return condition(id, condition, subject, false, false, Optional.of("looked"));
    }

    public Plants condition(
            String id,
            Condition condition,
            String subject,
            boolean present,
            boolean observed,
            Optional<String> checked) {
        conditions.add(new ConditionStatement(
                new StatementId(id),
                condition,
                List.of(subject(subject)),
                present,
                observed,
                signed(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                checked));
        return this;
    }

    public Plants condition(ConditionStatement statement) {
        conditions.add(statement);
        return this;
    }

    public Plants target(String subject, int... vector) {
        targets.add(new Target(
                subject(subject),
                Target.Method.BY_HAND,
                Optional.of(SecurityLevelVector.of(vector)),
                Optional.empty(),
                signed(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1))));
        return this;
    }

    /** A complete countermeasure for one row, carried by a physical measure, its residual risk rated again. */
    public Plants compensation(String id, String subject, String row, int upTo) {
        RiskId risk = new RiskId("r-" + id);
        CountermeasureId measure = new CountermeasureId(id);
        records.add(new RiskRecord(
                risk,
                "scenario",
                List.of(),
                new RiskRecord.Threat("insider", "low", "door", List.of()),
                "",
                Optional.empty(),
                Map.of("safety", 3),
                Optional.of(3),
                Optional.empty(),
                "",
                List.of(measure),
                Optional.of(
                        new RiskRecord.Residual(1, 3, 1, signed(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1)))),
                "R. Owner",
                ""));
        return countermeasure(new Countermeasure(
                measure,
                id,
                List.of(new Countermeasure.Replaced(row(row), "somebody at the panel")),
                List.of(subject(subject)),
                SecurityLevel.of(upTo),
                Optional.of(new Countermeasure.Carrier.Physical("locked cabinet")),
                Optional.of(risk),
                "M. Keeper",
                Optional.of(signed(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))),
                ""));
    }

    public Plants countermeasure(Countermeasure measure) {
        countermeasures.add(measure);
        return this;
    }

    public Plants risk(RiskRecord record) {
        records.add(record);
        return this;
    }

    public Plants accept(AcceptedGap acceptance) {
        accepted.add(acceptance);
        return this;
    }

    public Plants effect(EssentialEffect effect) {
        effects.add(effect);
        return this;
    }

    public Plants justify(Justification justification) {
        justifications.add(justification);
        return this;
    }

    public Plants flow(Flow flow) {
        flows.add(flow);
        return this;
    }

    public Plants with(Pieces piece) {
        evidence.add(piece);
        return this;
    }

    /** A supplier's claim that an asset's product, version 1, meets rows. */
    public Plants claim(String product, String... rows) {
        return with(Pieces.claim("claim-" + product + "-" + evidence.size(), product, rows));
    }

    /** A certificate by level for an asset's product, version 1. */
    public Plants certificate(String product, int level) {
        return with(Pieces.claim("cert-" + product + "-" + evidence.size(), product)
                .kind(dev.ringwall.engine.model.EvidenceKind.CERTIFICATE)
                .byLevel(level));
    }

    /** A site test of 1 May that saw rows working, or not. */
    public Plants tested(String subject, boolean met, String... rows) {
        return with(Pieces.test("test-" + evidence.size(), subject, met, rows));
    }

    public Plant build() {
        return new Plant(
                PLANT,
                new PlantDescription(
                        "Works", "Owner", "", "", "", "", "", List.of(), List.of(), List.of(), "", "", List.of(),
                        List.of(), List.of(), List.of(), ""),
                settings,
                List.copyOf(zones.values()),
                List.copyOf(conduits.values()),
                List.copyOf(assets.values()),
                List.copyOf(products.values()),
                groups,
                services,
                systems,
                conditions,
                new Risk(criteria, InitialRisk.NONE, records, targets),
                countermeasures,
                evidence.stream().map(Pieces::build).toList(),
                accepted,
                effects,
                List.of(),
                justifications,
                flows);
    }

    public Assessment assess() {
        return assess(DAY);
    }

    public Assessment assess(LocalDate day) {
        return Assess.plant(build(), TestCatalog.CATALOG, day);
    }
}

package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.DisputedField;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Part;
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
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Plants that agree with themselves, with every field filled now and then, and texts that tempt a YAML writer. */
final class RandomPlants {

    private static final List<String> TEXTS = List.of(
            "",
            "plain words",
            "yes",
            "null",
            "~",
            "12",
            "1.20",
            "2026-01-01",
            "- dash",
            "a: b",
            "# no comment",
            "quote \" and \\ backslash",
            "it's",
            "two\nlines\n",
            "tab\there",
            " leading and trailing ",
            "[not, a, list]",
            "{not: fields}",
            "Grüße aus Zürich ✓ 𝒳",
            "semi; colon, comma",
            "*alias &anchor !tag %directive @at `tick`",
            "\u0007 bell \u0085 next line \u2028 separator \uFEFF mark",
            "ends with colon:",
            "| pipe > fold",
            "?",
            "tcp/44818");

    private final Random random;
    private final List<ZoneId> zones = ids(4, i -> new ZoneId("z" + i));
    private final List<ConduitId> conduits = ids(3, i -> new ConduitId("c" + i));
    private final List<AssetId> assets = ids(6, i -> new AssetId("a" + i));
    private final List<ProductId> products = ids(3, i -> new ProductId("p" + i));
    private final List<ChannelId> channels = new ArrayList<>();

    private RandomPlants(long seed) {
        this.random = new Random(seed);
    }

    static Plant plant(long seed) {
        return new RandomPlants(seed).plant();
    }

    private static <T> List<T> ids(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private Product product(ProductId id) {
        List<Part> parts = ids(random.nextInt(3), i -> new Part(name(), text(), text(), text(), text(), text()));
        return new Product(
                id,
                nameOr(id),
                text(),
                text(),
                some(ComponentType.values()),
                parts,
                some(List.of(new ForeignId("cyclonedx", name()))),
                text());
    }

    private Plant plant() {
        List<Conduit> joined = conduits.stream().map(this::conduit).toList();
        return new Plant(
                new PlantId("works"),
                description(),
                settings(),
                zones.stream().map(this::zone).toList(),
                joined,
                assets.stream().map(this::asset).toList(),
                products.stream().map(this::product).toList(),
                List.of(new Group(
                        new GroupId("g"), name(), pick(products), versions(), maybe(this::text), some(assets))),
                List.of(new Service(
                        new ServiceId("s"),
                        name(),
                        pick(Service.Kind.values()),
                        atLeastOne(assets),
                        some(systemRows()),
                        some(List.of(assets.getFirst(), new GroupId("g"))),
                        some(channels))),
                List.of(new ControlSystem(new SystemId("dcs"), name(), text(), some(assets))),
                List.of(condition("w1", true), condition("w2", false)),
                risk(),
                List.of(countermeasure()),
                evidence(),
                List.of(new AcceptedGap(
                        new AcceptanceId("acc"),
                        pick(zones),
                        pick(systemRows()),
                        reasoned(),
                        maybe(() -> new RiskId("r0")))),
                List.of(new EssentialEffect(
                        pick(conduits), pick(systemRows()), flip(), text(), maybe(() -> new RiskId("r1")))),
                List.of(new Approval("7.1", maybe(() -> pick(zones)), signature(), text(), maybe(this::text))),
                List.of(new Justification("zcr-3.4", pick(subjects()), reasoned())),
                List.of(new Flow(
                        "10.0.0.1",
                        name(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        random.nextInt(9),
                        text(),
                        text(),
                        maybe(() -> Instant.ofEpochSecond(1_700_000_000L - random.nextInt(1_000_000))),
                        maybe(() -> Instant.ofEpochMilli(1_700_000_000_123L)))));
    }

    private PlantDescription description() {
        return new PlantDescription(
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                points(),
                texts(),
                texts(),
                text(),
                text(),
                texts(),
                texts(),
                texts(),
                List.of(new PlantDescription.Person(name(), text(), text())),
                text());
    }

    private Settings settings() {
        return new Settings(
                java.time.ZoneId.of(flip() ? "UTC" : "Europe/Berlin"),
                new Settings.Periods(1 + random.nextInt(24), 12, 12, 6),
                flip() ? EvidenceKind.CLAIM : EvidenceKind.CERTIFICATE);
    }

    private Zone zone(ZoneId id) {
        int at = zones.indexOf(id);
        return new Zone(
                id,
                nameOr(id),
                at == 0 ? Optional.empty() : maybe(() -> zones.get(at - 1)),
                pick(ZoneKind.values()),
                flip(),
                pick(Said.values()),
                pick(Said.values()),
                text(),
                texts(),
                boundary(),
                some(List.of(new ForeignId("netbox", name()))),
                text());
    }

    private Conduit conduit(ConduitId id) {
        List<Channel> declared = ids(random.nextInt(3), i -> channel(new ChannelId(id.value() + "-" + i)));
        declared.forEach(channel -> channels.add(channel.id()));
        return new Conduit(
                id,
                nameOr(id),
                List.of(zones.get(0), zones.get(1)),
                declared,
                some(assets),
                boundary(),
                maybe(this::day),
                some(List.of(new ForeignId("netbox", name()))),
                text());
    }

    private Channel channel(ChannelId id) {
        return new Channel(
                id,
                pick(zones),
                pick(assets),
                pick(Channel.Initiator.values()),
                text(),
                text(),
                text(),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                maybe(this::text));
    }

    private Asset asset(AssetId id) {
        List<Home> homes =
                List.of(new Home.InZone(pick(zones)), new Home.InConduit(pick(conduits)), new Home.Nowhere());
        Traits traits = new Traits(
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()),
                pick(Said.values()));
        return new Asset(
                id,
                nameOr(id),
                pick(homes),
                installed(),
                traits,
                ids(random.nextInt(3), i -> new NetworkInterface(text(), text(), text(), text())),
                ids(random.nextInt(3), i -> new Component(new ComponentId(id, "part" + i), name(), installed())),
                maybe(() -> new Identity(pick(Identity.How.values()), text(), day(), maybe(this::text))),
                maybe(this::day),
                new AssetDescription(
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        text(),
                        ids(random.nextInt(2), i -> new ForeignId(name(), name())),
                        ids(
                                random.nextInt(2),
                                i -> new AssetDescription.OtherWord(pick(DisputedField.values()), name(), name())),
                        text()));
    }

    private Installed installed() {
        return new Installed(
                maybe(() -> pick(products)), maybe(this::text), maybe(this::text), some(ComponentType.values()));
    }

    private ConditionStatement condition(String id, boolean present) {
        Signature word = signature();
        Signature ending =
                new Signature(word.by(), word.date(), Optional.of(word.date().plusDays(30)), word.reason());
        return new ConditionStatement(
                new StatementId(id),
                pick(Condition.values()),
                atLeastOne(List.of(zones.getFirst(), conduits.getFirst(), products.getFirst(), new PlantId("works"))),
                present,
                flip(),
                present ? word : ending,
                maybe(this::text));
    }

    private Risk risk() {
        RiskCriteria own = new RiskCriteria(
                List.of("seldom", "often"),
                List.of("small", "large", "huge"),
                List.of("safety", "money"),
                flip() ? RiskCriteria.product(3, 2) : List.of(List.of(1, 1), List.of(2, 3), List.of(5, 8)),
                random.nextInt(9),
                List.of(SecurityLevel.SL_0, SecurityLevel.SL_2, SecurityLevel.SL_4),
                flip() ? Map.of() : Map.of(ZoneKind.SAFETY, vector(), ZoneKind.DMZ, vector()),
                true);
        InitialRisk initial = new InitialRisk(
                List.of(new InitialRisk.WorstCase("safety", text(), 1 + random.nextInt(3), 1 + random.nextInt(2))),
                maybe(this::signature));
        List<Target> targets = List.of(
                new Target(zones.get(0), Target.Method.BY_HAND, Optional.of(vector()), Optional.empty(), reasoned()),
                new Target(
                        conduits.get(0),
                        Target.Method.ATTACKER,
                        Optional.empty(),
                        Optional.of(pick(SecurityLevel.values())),
                        signature()),
                new Target(zones.get(1), Target.Method.RISK_GAP, Optional.empty(), Optional.empty(), signature()));
        boolean stated = flip();
        return new Risk(
                stated ? own : RiskCriteria.DEFAULT,
                flip() && stated ? initial : InitialRisk.NONE,
                ids(2, i -> record(new RiskId("r" + i))),
                targets);
    }

    private RiskRecord record(RiskId id) {
        return new RiskRecord(
                id,
                name(),
                atLeastOne(List.of(zones.getFirst(), conduits.getFirst())),
                new RiskRecord.Threat(text(), text(), text(), some(assets)),
                text(),
                maybe(() -> new RiskRecord.Narrowed(atLeastOne(FoundationalRequirement.ALL), name())),
                flip() ? Map.of() : Map.of("safety", 1 + random.nextInt(3)),
                maybe(() -> 1 + random.nextInt(2)),
                maybe(() -> new RiskRecord.Treatment(pick(RiskRecord.Decision.values()), signature())),
                text(),
                some(List.of(new CountermeasureId("cm"))),
                maybe(() -> new RiskRecord.Residual(1, 2, 1 + random.nextInt(3), signature())),
                text(),
                text());
    }

    private Countermeasure countermeasure() {
        List<Countermeasure.Carrier> carriers = List.of(
                new Countermeasure.Carrier.ByAsset(pick(assets)),
                new Countermeasure.Carrier.ByService(new ServiceId("s")),
                new Countermeasure.Carrier.Physical(text()),
                new Countermeasure.Carrier.Procedure(text()));
        return new Countermeasure(
                new CountermeasureId("cm"),
                name(),
                atLeastOne(systemRows()).stream()
                        .map(row -> new Countermeasure.Replaced(row, name()))
                        .toList(),
                atLeastOne(List.of(zones.getFirst(), conduits.getFirst(), assets.getFirst())),
                pick(SecurityLevel.values()),
                maybe(() -> pick(carriers)),
                maybe(() -> new RiskId("r0")),
                text(),
                maybe(this::signature),
                text());
    }

    private List<Evidence> evidence() {
        List<Evidence> pieces = new ArrayList<>();
        pieces.add(piece("e0", EvidenceKind.CLAIM, pick(products), componentRows(), Optional.of(versions())));
        pieces.add(piece("e1", EvidenceKind.CERTIFICATE, pick(products), List.of(), Optional.of(versions())));
        pieces.add(piece("e2", EvidenceKind.SITE_TEST, pick(zones), systemRows(), Optional.empty()));
        pieces.add(piece("e3", EvidenceKind.CONFIGURATION, pick(assets), componentRows(), Optional.empty()));
        pieces.add(piece("e4", EvidenceKind.OBSERVATION, new GroupId("g"), componentRows(), Optional.empty()));
        pieces.add(piece("e5", EvidenceKind.ACTIVITY, new CountermeasureId("cm"), List.of(), Optional.empty()));
        return pieces;
    }

    private Evidence piece(
            String id,
            EvidenceKind kind,
            SubjectId subject,
            List<RequirementId> rows,
            Optional<VersionRange> versions) {
        List<RequirementId> chosen = rows.isEmpty() ? List.of() : atLeastOne(rows);
        boolean listed = flip();
        boolean favourable = (!listed && !chosen.isEmpty()) || flip();
        LocalDate date = day();
        return new Evidence(
                new EvidenceId(id),
                kind,
                text(),
                subject,
                favourable,
                chosen.stream().map(row -> statement(row, listed, favourable)).toList(),
                chosen.isEmpty() && kind.isOfProduct() ? Optional.of(vector()) : Optional.empty(),
                some(ComponentType.values()),
                versions,
                pick(Evidence.Aspect.values()),
                date,
                maybe(() -> date.plusDays(random.nextInt(900))),
                name(),
                maybe(() -> "0123456789abcdef".repeat(4)),
                maybe(this::text),
                maybe(() -> some(assets)),
                maybe(() -> new Evidence.Sample(atLeastOne(assets), name())),
                flip() ? Basis.NOT_RECORDED : basis(),
                Optional.empty(),
                some(List.of(new EvidenceId("e0"), new EvidenceId("e1"))),
                maybe(this::reasoned),
                text());
    }

    private Statement statement(RequirementId row, boolean listed, boolean favourable) {
        if (listed) {
            return new Statement(row, favourable, Means.DIRECT, "");
        }
        return switch (pick(Means.values())) {
            case DIRECT -> new Statement(row, flip(), Means.DIRECT, text());
            case CONFIGURED -> new Statement(row, true, Means.CONFIGURED, text());
            case INTEGRATION -> new Statement(row, true, Means.INTEGRATION, text());
            case NOT_RELEVANT -> new Statement(row, false, Means.NOT_RELEVANT, text());
        };
    }

    private Basis basis() {
        return new Basis(
                maybe(this::text),
                flip() ? Map.of() : Map.of("asset:a0", "1.0", "component:a0/part0", text()),
                maybe(this::text),
                maybe(() -> new ZoneId("gone")),
                maybe(this::texts),
                maybe(this::text));
    }

    private List<RequirementId> systemRows() {
        return rows(Plants.CATALOG.systemRows());
    }

    private List<RequirementId> componentRows() {
        return rows(Plants.CATALOG.componentRows());
    }

    private static List<RequirementId> rows(List<Requirement> rows) {
        return rows.stream().map(Requirement::id).limit(30).toList();
    }

    private List<SubjectId> subjects() {
        return List.of(
                zones.getFirst(), conduits.getFirst(), assets.getFirst(), products.getFirst(), new PlantId("works"));
    }

    private List<AccessPoint> points() {
        return ids(random.nextInt(2), i -> new AccessPoint(name(), pick(AccessPoint.Kind.values()), text(), text()));
    }

    private Boundary boundary() {
        return flip() ? Boundary.NOT_DESCRIBED : new Boundary(text(), text(), text(), points(), text(), text(), text());
    }

    private Signature signature() {
        LocalDate date = day();
        return new Signature(name(), date, maybe(() -> date.plusDays(random.nextInt(700))), text());
    }

    private Signature reasoned() {
        Signature word = signature();
        return new Signature(word.by(), word.date(), word.validUntil(), name());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    }

    private VersionRange versions() {
        return new VersionRange(pick(List.of("1", "V2.1 to V2.x", ">=2.1 <3", "2.0, 2.1")));
    }

    private SecurityLevelVector vector() {
        return new SecurityLevelVector(FoundationalRequirement.ALL.stream()
                .map(fr -> pick(SecurityLevel.values()))
                .toList());
    }

    private String text() {
        return pick(TEXTS);
    }

    /** A text that is not blank. */
    private String name() {
        return TEXTS.get(1 + random.nextInt(TEXTS.size() - 1));
    }

    private String nameOr(SubjectId id) {
        return flip() ? id.value() : name();
    }

    private List<String> texts() {
        return some(TEXTS);
    }

    private boolean flip() {
        return random.nextBoolean();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return flip() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(T[] values) {
        return some(List.of(values));
    }

    private <T> List<T> some(List<? extends T> values) {
        return values.stream()
                .filter(any -> random.nextInt(4) == 0)
                .<T>map(value -> value)
                .toList();
    }

    private <T> List<T> atLeastOne(List<? extends T> values) {
        List<T> chosen = some(values);
        return chosen.isEmpty() ? List.of(pick(List.<T>copyOf(values))) : chosen;
    }
}

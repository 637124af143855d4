package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plant of two zones and a conduit that lacks nothing, to take something away from. */
final class LifecyclePlants {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final ZoneId CONTROL = new ZoneId("control");
    static final ZoneId OFFICE = new ZoneId("office");
    static final ConduitId LINK = new ConduitId("link");
    static final String OWNER = "Water Board";
    static final Signature RISK_OWNER = signed("R. Owner");

    final List<String> about = new ArrayList<>(
            List.of("Water works", OWNER, "drinking water", "six stages", "attended", "pumps and valves", "the fence"));
    List<AccessPoint> accessPoints = List.of(
            new AccessPoint("gateway", AccessPoint.Kind.LOGICAL, "server room", "remote maintenance"),
            new AccessPoint("gate", AccessPoint.Kind.PHYSICAL, "south", "people"));
    List<String> externalServices = List.of("electricity");
    String environment = "locked building";
    String threats = "sector report 2025";
    List<String> policies = List.of("policy 4");
    List<String> regulations = List.of("water act");
    List<PlantDescription.Person> people = new ArrayList<>(List.of(
            new PlantDescription.Person("D. Director", OWNER, "accountable for safe operation"),
            new PlantDescription.Person("E. Engineer", OWNER, "control engineer")));
    final List<Zone> zones = new ArrayList<>();
    final List<Conduit> conduits = new ArrayList<>();
    final List<Asset> assets = new ArrayList<>();
    RiskCriteria criteria = criteria(true);
    final List<InitialRisk.WorstCase> worstCases = new ArrayList<>();
    Optional<Signature> confirmed = Optional.of(RISK_OWNER);
    final List<RiskRecord> records = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Approval> approvals = new ArrayList<>();
    OpenFindings findings = OpenFindings.NONE;
    LocalDate day = DAY;

    private LifecyclePlants() {
        zones.add(zone("control", Said.YES));
        zones.add(zone("office", Said.NO));
        conduits.add(conduit(channel("history")));
        assets.add(asset("plc", new Home.InZone(CONTROL), "1"));
        assets.add(asset("pc", new Home.InZone(OFFICE), "1"));
    }

    /** Its initial risk is tolerable, so that no detailed assessment is asked for. */
    static LifecyclePlants tolerable() {
        LifecyclePlants plant = new LifecyclePlants();
        plant.worstCases.add(new InitialRisk.WorstCase("safety", "tank overflows", 3, 3));
        plant.byHand(CONTROL);
        plant.byHand(OFFICE);
        return plant;
    }

    /** Its initial risk asks for detail; one scenario was mitigated, one accepted, one is tolerable. */
    static LifecyclePlants detailed() {
        LifecyclePlants plant = new LifecyclePlants();
        plant.worstCases.add(new InitialRisk.WorstCase("safety", "tank overflows", 5, 3));
        plant.byHand(CONTROL);
        plant.byHand(OFFICE);
        plant.records.add(scenario("r-1", CONTROL, 4));
        plant.records.add(accepted(scenario("r-2", OFFICE, 4)));
        plant.records.add(untreated(scenario("r-3", LINK, 2)));
        return plant;
    }

    static Signature signed(String by) {
        return new Signature(by, DAY.minusDays(10), Optional.of(DAY.plusDays(100)), "as discussed");
    }

    static RiskCriteria criteria(boolean stated) {
        return new RiskCriteria(
                RiskCriteria.DEFAULT.likelihoods(),
                RiskCriteria.DEFAULT.consequences(),
                List.of("safety"),
                RiskCriteria.DEFAULT.risk(),
                9,
                RiskCriteria.DEFAULT.consequenceLevels(),
                Map.of(),
                stated);
    }

    static Boundary boundary() {
        return new Boundary(
                OWNER,
                "one network",
                "one room",
                List.of(
                        new AccessPoint("port", AccessPoint.Kind.LOGICAL, "switch", "engineering"),
                        new AccessPoint("door", AccessPoint.Kind.PHYSICAL, "hall", "none")),
                "policy 4",
                "none",
                "electricity");
    }

    static Zone zone(String id, Said safety) {
        return new Zone(
                new ZoneId(id),
                id,
                Optional.empty(),
                ZoneKind.CONTROL,
                false,
                Said.NO,
                safety,
                "",
                List.of(),
                boundary(),
                "");
    }

    static Zone with(Zone zone, Boundary boundary) {
        return new Zone(
                zone.id(),
                zone.name(),
                zone.parent(),
                zone.kind(),
                zone.outside(),
                zone.untrusted(),
                zone.safety(),
                zone.safetyReason(),
                zone.essentialFunctions(),
                boundary,
                zone.note());
    }

    static Conduit conduit(Channel... channels) {
        return new Conduit(
                LINK, "link", List.of(CONTROL, OFFICE), List.of(channels), List.of(), boundary(), Optional.empty(), "");
    }

    static Channel channel(String id) {
        return new Channel(
                new ChannelId(id),
                CONTROL,
                OFFICE,
                Channel.Initiator.FROM,
                "OPC UA",
                "tcp/4840",
                "history",
                Said.NO,
                Said.YES,
                Said.YES,
                Said.NO,
                Said.NO,
                Said.NO,
                Optional.empty());
    }

    static Asset asset(String id, Home home, String version) {
        return asset(
                id, home, version, new Traits(Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO));
    }

    static Asset asset(String id, Home home, String version, Traits traits) {
        return new Asset(
                new AssetId(id),
                id,
                home,
                new Installed(Optional.empty(), Optional.of(version), Optional.empty(), List.of()),
                traits,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new AssetDescription("", "", "", "", "", "", "high", "", List.of(), List.of(), ""));
    }

    LifecyclePlants byHand(SubjectId subject) {
        targets.add(new Target(
                subject,
                Target.Method.BY_HAND,
                Optional.of(SecurityLevelVector.of(2, 2, 0, 1, 3, 1, 3)),
                Optional.empty(),
                RISK_OWNER));
        return this;
    }

    /** Consequence 4, mitigated to likelihood 2 in its first round. */
    static RiskRecord scenario(String id, SubjectId subject, int likelihood) {
        return new RiskRecord(
                new RiskId(id),
                id,
                List.of(subject),
                new RiskRecord.Threat("outsider", "moderate", "remote access", List.of(new AssetId("plc"))),
                "weak passwords",
                Optional.empty(),
                Map.of("safety", 4),
                Optional.of(likelihood),
                Optional.of(new RiskRecord.Treatment(RiskRecord.Decision.MITIGATE, RISK_OWNER)),
                "none",
                List.of(),
                Optional.of(new RiskRecord.Residual(2, 4, 1, RISK_OWNER)),
                "R. Owner",
                "");
    }

    private static RiskRecord accepted(RiskRecord scenario) {
        return treated(
                scenario,
                Optional.of(new RiskRecord.Treatment(RiskRecord.Decision.ACCEPT, RISK_OWNER)),
                Optional.empty());
    }

    private static RiskRecord untreated(RiskRecord scenario) {
        return treated(scenario, Optional.empty(), Optional.empty());
    }

    static RiskRecord treated(
            RiskRecord scenario, Optional<RiskRecord.Treatment> treatment, Optional<RiskRecord.Residual> residual) {
        return rated(scenario, scenario.consequences(), scenario.likelihood(), treatment, residual);
    }

    static RiskRecord rated(
            RiskRecord scenario,
            Map<String, Integer> consequences,
            Optional<Integer> likelihood,
            Optional<RiskRecord.Treatment> treatment,
            Optional<RiskRecord.Residual> residual) {
        return new RiskRecord(
                scenario.id(),
                scenario.name(),
                scenario.subjects(),
                scenario.threat(),
                scenario.vulnerability(),
                scenario.narrowed(),
                new HashMap<>(consequences),
                likelihood,
                treatment,
                scenario.existing(),
                scenario.countermeasures(),
                residual,
                scenario.owner(),
                scenario.note());
    }

    static RiskRecord told(RiskRecord scenario, RiskRecord.Threat threat, String vulnerability, String existing) {
        return new RiskRecord(
                scenario.id(),
                scenario.name(),
                scenario.subjects(),
                threat,
                vulnerability,
                scenario.narrowed(),
                scenario.consequences(),
                scenario.likelihood(),
                scenario.treatment(),
                existing,
                scenario.countermeasures(),
                scenario.residual(),
                scenario.owner(),
                scenario.note());
    }

    /** Has the engineer sign every step that waits for nothing but a signature, and the director approve. */
    LifecyclePlants signAll() {
        boolean more = true;
        while (more) {
            int before = approvals.size();
            Steps steps = steps();
            for (Step step : Step.ALL) {
                steps.each()
                        .getOrDefault(step, java.util.Collections.emptySortedMap())
                        .values()
                        .forEach(this::sign);
                sign(steps.of(step));
            }
            more = approvals.size() > before;
        }
        return this;
    }

    private void sign(StepStatus status) {
        if (status.state() != StepStatus.State.READY || !status.step().isStated()) {
            return;
        }
        Approval approval = new Approval(
                status.step().number(),
                status.subject(),
                signed(status.step() == Step.ZCR_7_1 ? "D. Director" : "E. Engineer"),
                OWNER,
                status.fingerprint().map(Object::toString));
        // Where something else than a signature is missing, signing once does not help, and twice no more.
        if (status.fingerprint().isPresent() && !approvals.contains(approval)) {
            approvals.add(approval);
        }
    }

    /** Signs one step over what stands now, as somebody else than usual. */
    LifecyclePlants sign(Step step, Signature signature, String organisation) {
        approvals.removeIf(approval -> approval.step().equals(step.number()));
        approvals.add(new Approval(
                step.print(),
                Optional.empty(),
                signature,
                organisation,
                steps().of(step).fingerprint().map(Object::toString)));
        return this;
    }

    Steps steps() {
        return Steps.of(index(), TestCatalog.CATALOG, findings, day);
    }

    StepStatus.State state(Step step) {
        return steps().of(step).state();
    }

    PlantIndex index() {
        PlantDescription description = new PlantDescription(
                about.get(0),
                about.get(1),
                about.get(2),
                about.get(3),
                about.get(4),
                about.get(5),
                about.get(6),
                accessPoints,
                externalServices,
                List.of("laboratory"),
                environment,
                threats,
                policies,
                List.of(),
                regulations,
                people,
                "");
        return PlantIndex.of(new Plant(
                new PlantId("water"),
                description,
                Settings.DEFAULT,
                zones,
                conduits,
                assets,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Risk(criteria, new InitialRisk(worstCases, confirmed), records, targets),
                List.of(),
                evidence,
                List.of(),
                List.of(),
                approvals,
                List.of(),
                List.of()));
    }
}

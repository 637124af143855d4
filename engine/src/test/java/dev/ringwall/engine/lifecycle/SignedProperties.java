package dev.ringwall.engine.lifecycle;

import static dev.ringwall.engine.lifecycle.LifecyclePlants.CONTROL;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.DAY;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.LINK;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.OFFICE;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.channel;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.conduit;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.detailed;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the owner's approval covers, change by change. */
class SignedProperties {

    /** Changes to what is signed, and the one part that each of them touches. */
    private static final Map<String, Consumer<LifecyclePlants>> SIGNED = new TreeMap<>(Map.ofEntries(
            Map.entry("system", plant -> plant.about.set(6, "another fence")),
            Map.entry("criteria", plant -> plant.criteria = tolerating(8)),
            Map.entry("initial", plant -> plant.worstCases.add(new InitialRisk.WorstCase("safety", "fire", 5, 5))),
            Map.entry("zones", plant -> plant.zones.set(1, LifecyclePlants.zone("office", Said.YES))),
            Map.entry("conduits", plant -> plant.conduits.set(0, ending(plant.conduits.getFirst()))),
            Map.entry("channels", plant -> plant.conduits.set(0, conduit(channel("history"), channel("more")))),
            Map.entry(
                    "membership",
                    plant -> plant.assets.set(0, LifecyclePlants.asset("plc", new Home.InZone(OFFICE), "1"))),
            Map.entry(
                    "characteristics",
                    plant -> plant.zones.set(0, LifecyclePlants.with(plant.zones.getFirst(), Boundary.NOT_DESCRIBED))),
            Map.entry("scenarios", plant -> plant.records.add(scenario("r-9", CONTROL, 1))),
            Map.entry("environment", plant -> plant.environment = "open air"),
            Map.entry("threats", plant -> plant.threats = "report of 2026"),
            Map.entry("policies", plant -> plant.policies = List.of("policy 5")),
            Map.entry("regulations", plant -> plant.regulations = List.of("none applies"))));

    /** Changes to what lies outside the approval. */
    private static final List<Consumer<LifecyclePlants>> OUTSIDE = List.of(
            plant -> plant.evidence.add(
                    Pieces.test("e-1", "asset:plc", false, "CR 1.1").build()),
            plant -> plant.assets.set(0, LifecyclePlants.asset("plc", new Home.InZone(CONTROL), "2.1")),
            plant -> plant.approvals.clear(),
            plant -> plant.confirmed = Optional.empty(),
            plant -> plant.people.add(new PlantDescription.Person("N. New", "Water Board", "trainee")),
            plant -> plant.findings = new OpenFindings(List.of("business-not-separated"), List.of()),
            plant -> plant.day = DAY.plusYears(3),
            plant -> plant.conduits.set(0, since(plant.conduits.getFirst())));

    @Property(tries = 100)
    void aChangeOfWhatIsSignedIsAnotherFingerprintAndSaysWhere(@ForAll("signed") String part) {
        LifecyclePlants plant = detailed();
        Fingerprint before = approval(plant);
        SIGNED.getOrDefault(part, any -> {}).accept(plant);
        Fingerprint after = approval(plant);

        assertThat(after.isSame(before)).isFalse();
        assertThat(after.changedSince(before)).containsExactly(part);
    }

    @Property(tries = 50)
    void whatLiesOutsideChangesNothing(@ForAll("outside") Consumer<LifecyclePlants> change) {
        LifecyclePlants plant = detailed();
        Fingerprint before = approval(plant);
        change.accept(plant);

        assertThat(approval(plant)).isEqualTo(before);
    }

    @Property(tries = 50)
    void theOrderOfTheFileIsNotSigned(@ForAll long seed) {
        LifecyclePlants plant = detailed();
        plant.worstCases.add(new InitialRisk.WorstCase("finance", "fire", 5, 5));
        plant.conduits.set(0, conduit(channel("a"), channel("b"), channel("c")));
        Fingerprint before = approval(plant);
        Random dice = new Random(seed);
        List.of(plant.zones, plant.assets, plant.records, plant.targets, plant.worstCases)
                .forEach(list -> Collections.shuffle(list, dice));
        List<AccessPoint> points = new ArrayList<>(plant.accessPoints);
        Collections.shuffle(points, dice);
        plant.accessPoints = points;
        plant.conduits.set(0, conduit(channel("c"), channel("b"), channel("a")));

        assertThat(approval(plant)).isEqualTo(before);
    }

    @Property(tries = 50)
    void everyStepButTheApprovalSurvivesAChangeItDoesNotRestOn(@ForAll("signed") String part) {
        LifecyclePlants plant = detailed().signAll();
        SIGNED.getOrDefault(part, any -> {}).accept(plant);
        Steps after = plant.steps();

        assertThat(after.of(Step.ZCR_7_1).state()).isEqualTo(StepStatus.State.REOPENED);
        for (Step step : Step.ALL) {
            boolean untouched = after.of(step).fingerprint().isPresent()
                    && !after.of(step).fingerprint().get().parts().containsKey(part)
                    && step.inputs().isEmpty()
                    && step.isStated();
            assertThat(!untouched || after.of(step).state() == StepStatus.State.DONE)
                    .as(step.print())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> signed() {
        return Arbitraries.of(SIGNED.keySet());
    }

    @Provide
    Arbitrary<Consumer<LifecyclePlants>> outside() {
        return Arbitraries.of(OUTSIDE);
    }

    private static Fingerprint approval(LifecyclePlants plant) {
        return plant.steps().of(Step.ZCR_7_1).fingerprint().orElseThrow();
    }

    private static RiskCriteria tolerating(int risk) {
        var old = LifecyclePlants.criteria(true);
        return new RiskCriteria(
                old.likelihoods(),
                old.consequences(),
                old.categories(),
                old.risk(),
                risk,
                old.consequenceLevels(),
                old.floors(),
                true);
    }

    private static Conduit ending(Conduit old) {
        return new Conduit(
                LINK,
                old.name(),
                old.zones(),
                old.channels(),
                List.of(new AssetId("plc")),
                old.boundary(),
                old.unchangedSince(),
                old.note());
    }

    private static Conduit since(Conduit old) {
        return new Conduit(
                LINK,
                old.name(),
                old.zones(),
                old.channels(),
                old.terminatedBy(),
                old.boundary(),
                Optional.of(DAY),
                old.note());
    }
}

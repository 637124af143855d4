package dev.ringwall.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Target.Method;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TargetProperties {

    private static final ZoneId CONTROL = new ZoneId("control");
    private static final ZoneId CELL = new ZoneId("cell");
    private static final ConduitId LINK = new ConduitId("link");

    /** A scenario as its ratings, and the foundational requirements it is narrowed to; none is all seven. */
    record Scenario(int consequence, int likelihood, List<FoundationalRequirement> to) {}

    @Property(tries = 300)
    void raisingALikelihoodNeverLowersATarget(
            @ForAll @IntRange(min = 1, max = 5) int consequence,
            @ForAll @IntRange(min = 1, max = 4) int likelihood,
            @ForAll @IntRange(min = 0, max = 25) int tolerable,
            @ForAll("scenarios") List<Scenario> others) {
        TargetLevel before = rated(others, consequence, likelihood, tolerable);
        TargetLevel after = rated(others, consequence, likelihood + 1, tolerable);

        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            assertThat(orUnreachable(after, fr)).isGreaterThanOrEqualTo(orUnreachable(before, fr));
        }
    }

    @Property(tries = 300)
    void raisingAConsequenceNeverLowersATarget(
            @ForAll @IntRange(min = 1, max = 4) int consequence,
            @ForAll @IntRange(min = 1, max = 5) int likelihood,
            @ForAll @IntRange(min = 0, max = 25) int tolerable,
            @ForAll("scenarios") List<Scenario> others) {
        TargetLevel before = rated(others, consequence, likelihood, tolerable);
        TargetLevel after = rated(others, consequence + 1, likelihood, tolerable);

        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            assertThat(orUnreachable(after, fr)).isGreaterThanOrEqualTo(orUnreachable(before, fr));
        }
    }

    @Property(tries = 300)
    void noLevelThatIsSetLiesBelowTheFloor(
            @ForAll("scenarios") List<Scenario> scenarios, @ForAll @IntRange(min = 0, max = 4) int floor) {
        RiskPlants plant = with(scenarios).floor(ZoneKind.CONTROL, floor, floor, floor, floor, floor, floor, floor);

        for (ZoneId zone : List.of(CONTROL, CELL)) {
            plant.target(zone)
                    .foundations()
                    .forEach(target -> assertThat(target.level())
                            .satisfiesAnyOf(
                                    level -> assertThat(level).isEmpty(),
                                    level -> assertThat(level.orElseThrow().value())
                                            .isGreaterThanOrEqualTo(floor)));
        }
    }

    @Property(tries = 300)
    void aConduitIsUnsetOrAtLeastEachOfItsZones(@ForAll("scenarios") List<Scenario> scenarios) {
        Targets targets = with(scenarios).targets();
        TargetLevel conduit = targets.of(LINK).orElseThrow();

        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            for (ZoneId zone : List.of(CONTROL, CELL)) {
                Optional<SecurityLevel> own = targets.of(zone).orElseThrow().of(fr);
                assertThat(conduit.of(fr).map(SecurityLevel::value).orElse(9))
                        .isGreaterThanOrEqualTo(own.map(SecurityLevel::value).orElse(9));
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfRecordsNeverMatters(@ForAll("scenarios") List<Scenario> scenarios, @ForAll long seed) {
        RiskPlants plant = with(scenarios);
        Targets before = plant.targets();
        Random dice = new Random(seed);
        Collections.shuffle(plant.records, dice);
        Collections.shuffle(plant.zones, dice);
        Collections.shuffle(plant.targets, dice);

        assertThat(plant.targets()).isEqualTo(before);
    }

    @Property(tries = 300)
    void whatIsSetHasAnOriginAndWhatIsNotHasNone(@ForAll("scenarios") List<Scenario> scenarios) {
        with(scenarios).targets().levels().values().stream()
                .flatMap(target -> target.foundations().stream())
                .forEach(target -> assertThat(target.level().isPresent())
                        .isEqualTo(target.origin() != FoundationTarget.Origin.NOWHERE));
    }

    @Provide
    Arbitrary<List<Scenario>> scenarios() {
        Arbitrary<List<FoundationalRequirement>> to = Arbitraries.of(FoundationalRequirement.class)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        // 6 lies outside the scale: a scenario that nobody could rate.
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 6),
                        to)
                .as(Scenario::new)
                .list()
                .ofMaxSize(5);
    }

    private static RiskPlants with(List<Scenario> scenarios) {
        RiskPlants plant = new RiskPlants()
                .zone("control")
                .inside("control", "cell")
                .conduit("link", "control", "cell")
                .choose(CONTROL, Method.RISK_GAP)
                .choose(CELL, Method.RISK_GAP);
        int number = 0;
        for (Scenario scenario : scenarios) {
            number++;
            plant.scenario(
                    "r-" + number,
                    number % 2 == 0 ? CELL : CONTROL,
                    scenario.consequence(),
                    scenario.likelihood(),
                    scenario.to().toArray(FoundationalRequirement[]::new));
        }
        return plant;
    }

    private static TargetLevel rated(List<Scenario> others, int consequence, int likelihood, int tolerable) {
        return with(others)
                .on(RiskPlants.criteria(tolerable))
                .scenario("r-0", CONTROL, consequence, likelihood)
                .target(CONTROL);
    }

    /** Not reachable, or not known, counts above every level. */
    private static int orUnreachable(TargetLevel target, FoundationalRequirement fr) {
        return target.of(fr).map(SecurityLevel::value).orElse(9);
    }
}

package dev.ringwall.engine.risk;

import static dev.ringwall.engine.catalog.FoundationalRequirement.IAC;
import static dev.ringwall.engine.catalog.FoundationalRequirement.RA;
import static dev.ringwall.engine.catalog.FoundationalRequirement.RDF;
import static dev.ringwall.engine.catalog.FoundationalRequirement.UC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Target.Method;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodsTest {

    private static final ZoneId ZONE = new ZoneId("control");

    @Test
    void byHandTakesTheVectorWithPersonDayAndReason() {
        Derivation derived = derive(plant().byHand(ZONE, 2, 2, 0, 1, 3, 1, 3), Method.BY_HAND, RDF);

        assertThat(derived.level()).contains(SecurityLevel.SL_3);
        assertThat(derived.trace())
                .isEqualTo(Trace.of(
                        RiskReason.BY_HAND,
                        new Fact.Level(SecurityLevel.SL_3),
                        new Fact.Foundation(RDF),
                        new Fact.Text("R. Owner"),
                        new Fact.Day(RiskPlants.DAY),
                        new Fact.Text("workshop of March")));
    }

    @Test
    void byHandWithoutAReasonSetsNothing() {
        RiskPlants plant = plant();
        plant.targets.add(new Target(
                ZONE,
                Method.BY_HAND,
                Optional.of(SecurityLevelVector.ZERO),
                Optional.empty(),
                new Signature("R. Owner", RiskPlants.DAY, Optional.empty(), " ")));

        assertOpen(derive(plant, Method.BY_HAND, IAC), RiskReason.NO_REASON_BY_HAND);
    }

    @Test
    void whatNobodyStatedIsOpen() {
        assertOpen(derive(plant(), Method.BY_HAND, IAC), RiskReason.NO_LEVEL_BY_HAND);
        assertOpen(derive(plant(), Method.ATTACKER, IAC), RiskReason.NO_ATTACKER);
        assertOpen(derive(plant(), Method.RISK_GAP, IAC), RiskReason.NO_SCENARIO);
        assertOpen(derive(plant().attacker(ZONE, 2), Method.BY_HAND, IAC), RiskReason.NO_LEVEL_BY_HAND);
        assertOpen(derive(plant().byHand(ZONE, 1, 1, 1, 1, 1, 1, 1), Method.ATTACKER, IAC), RiskReason.NO_ATTACKER);
    }

    @Test
    void anAttackerAsksForHisLevelInAllSeven() {
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            Derivation derived = derive(plant().attacker(ZONE, 2), Method.ATTACKER, fr);

            assertThat(derived.level()).contains(SecurityLevel.SL_2);
            assertThat(derived.trace())
                    .isEqualTo(Trace.of(
                            RiskReason.ATTACKER,
                            new Fact.Level(SecurityLevel.SL_2),
                            new Fact.Text("R. Owner"),
                            new Fact.Day(RiskPlants.DAY)));
        }
    }

    @Test
    void theRiskGapIsTheHighestOverTheScenariosOfAFoundation() {
        RiskPlants plant = plant().scenario("r-1", ZONE, 4, 4, IAC, UC)
                .scenario("r-2", ZONE, 5, 5, UC)
                .scenario("r-3", ZONE, 1, 1);

        assertThat(derive(plant, Method.RISK_GAP, IAC).level()).contains(SecurityLevel.SL_2);
        assertThat(derive(plant, Method.RISK_GAP, UC).level()).contains(SecurityLevel.SL_4);
        assertThat(derive(plant, Method.RISK_GAP, RA).level()).contains(SecurityLevel.SL_0);
        assertThat(derive(plant, Method.RISK_GAP, UC).trace().facts())
                .containsExactly(new Fact.Level(SecurityLevel.SL_4), new Fact.Foundation(UC));
        assertThat(derive(plant, Method.RISK_GAP, UC).trace().because())
                .extracting(trace -> trace.facts().getFirst())
                .containsExactly(record("r-1"), record("r-2"), record("r-3"));
    }

    @Test
    void aScenarioOfAnotherZoneDoesNotCount() {
        RiskPlants plant = plant().scenario("r-1", new ZoneId("office"), 5, 5);

        assertOpen(derive(plant, Method.RISK_GAP, IAC), RiskReason.NO_SCENARIO);
    }

    @Test
    void aFoundationThatNoScenarioNamesIsSilent() {
        Derivation derived = derive(plant().scenario("r-1", ZONE, 4, 4, IAC), Method.RISK_GAP, RA);

        assertThat(derived).isInstanceOf(Derivation.Silent.class);
        assertThat(derived.level()).isEmpty();
        assertThat(derived.trace())
                .isEqualTo(Trace.of(RiskReason.FOUNDATION_NOT_NAMED, new Fact.Of(ZONE), new Fact.Foundation(RA)));
    }

    @Test
    void anUnratedScenarioLeavesItsFoundationsOpenAndNoOthers() {
        RiskPlants plant = plant().scenario("r-1", ZONE, 4, 4);
        plant.records.add(RiskPlants.scenario("r-2", ZONE, Map.of("safety", 1), Optional.empty(), IAC));

        assertOpen(derive(plant, Method.RISK_GAP, IAC), RiskReason.RISK_GAP_OPEN);
        assertThat(derive(plant, Method.RISK_GAP, IAC).trace().because())
                .extracting(Trace::reason)
                .containsExactly(RiskReason.SCENARIO_NOT_RATED);
        assertThat(derive(plant, Method.RISK_GAP, UC).level()).contains(SecurityLevel.SL_2);
    }

    @Test
    void whatIsNotReachableStaysUnset() {
        RiskPlants plant = plant().on(RiskPlants.criteria(4)).scenario("r-1", ZONE, 5, 2);

        assertOpen(derive(plant, Method.RISK_GAP, IAC), RiskReason.RISK_GAP_OPEN);
        assertThat(derive(plant, Method.RISK_GAP, IAC).trace().because())
                .extracting(Trace::reason)
                .containsExactly(RiskReason.NOT_REACHABLE);
    }

    @Test
    void theWorstConsequenceGoesByThePlantsTable() {
        RiskPlants plant = plant().scenario("r-1", ZONE, 3, 1).scenario("r-2", ZONE, 4, 1, IAC);

        assertThat(derive(plant, Method.WORST_CONSEQUENCE, IAC).level()).contains(SecurityLevel.SL_3);
        assertThat(derive(plant, Method.WORST_CONSEQUENCE, UC).level()).contains(SecurityLevel.SL_2);
        assertThat(derive(plant, Method.WORST_CONSEQUENCE, UC).trace())
                .isEqualTo(Trace.of(
                                RiskReason.WORST_CONSEQUENCE,
                                new Fact.Level(SecurityLevel.SL_2),
                                new Fact.Foundation(UC))
                        .because(Trace.of(
                                RiskReason.CONSEQUENCE_STANDS_FOR,
                                record("r-1"),
                                new Fact.Text("serious"),
                                new Fact.Level(SecurityLevel.SL_2))));
    }

    @Test
    void theWorstConsequenceNeedsNoLikelihood() {
        RiskPlants plant = plant();
        plant.records.add(RiskPlants.scenario("r-1", ZONE, Map.of("safety", 5), Optional.empty()));

        assertThat(derive(plant, Method.WORST_CONSEQUENCE, IAC).level()).contains(SecurityLevel.SL_4);
    }

    @Test
    void theWorstConsequenceNeedsEveryCategory() {
        RiskPlants plant = plant();
        plant.records.add(RiskPlants.scenario("r-1", ZONE, Map.of("finance", 2), Optional.of(1)));

        Derivation derived = derive(plant, Method.WORST_CONSEQUENCE, IAC);

        assertOpen(derived, RiskReason.WORST_CONSEQUENCE_OPEN);
        assertThat(derived.trace().because().getFirst())
                .isEqualTo(Trace.of(RiskReason.SCENARIO_NOT_RATED, record("r-1"))
                        .because(Trace.of(RiskReason.CATEGORY_NOT_RATED, record("r-1"), new Fact.Text("safety"))));
    }

    @Test
    void withoutAScenarioTheWorstCaseOfThePlantCounts() {
        Derivation derived = derive(plant().initially(4, 2, false), Method.WORST_CONSEQUENCE, IAC);

        assertThat(derived.level()).contains(SecurityLevel.SL_3);
        assertThat(derived.trace().because())
                .containsExactly(Trace.of(
                        RiskReason.WORST_CASE_STANDS_FOR,
                        new Fact.Text("tank overflows"),
                        new Fact.Text("safety"),
                        new Fact.Text("major"),
                        new Fact.Level(SecurityLevel.SL_3)));
    }

    @Test
    void withoutScenarioAndWorstCaseNothingIsKnown() {
        Derivation derived = derive(plant(), Method.WORST_CONSEQUENCE, IAC);

        assertOpen(derived, RiskReason.WORST_CONSEQUENCE_OPEN);
        assertThat(derived.trace().because())
                .extracting(Trace::reason)
                .containsExactly(
                        RiskReason.NO_SCENARIO, RiskReason.NO_WORST_CASE, RiskReason.NO_WORST_CASE_IN_CATEGORY);
    }

    @Test
    void aTableThatEndsTooEarlyLeavesTheLevelOpen() {
        RiskCriteria whole = RiskPlants.criteria(9);
        RiskCriteria shorter = new RiskCriteria(
                whole.likelihoods(),
                whole.consequences(),
                whole.categories(),
                whole.risk(),
                whole.tolerable(),
                List.of(SecurityLevel.SL_1, SecurityLevel.SL_1, SecurityLevel.SL_2),
                whole.floors(),
                true);

        assertOpen(
                derive(plant().on(shorter).scenario("r-1", ZONE, 4, 1), Method.WORST_CONSEQUENCE, IAC),
                RiskReason.WORST_CONSEQUENCE_OPEN);
        assertThat(derive(plant().on(shorter).scenario("r-1", ZONE, 3, 1), Method.WORST_CONSEQUENCE, IAC)
                        .level())
                .contains(SecurityLevel.SL_2);
    }

    @Test
    void aTableThatNobodyStatedSaysSo() {
        RiskPlants plant = plant().on(RiskCriteria.DEFAULT);
        plant.records.add(RiskPlants.scenario(
                "r-1", ZONE, Map.of("safety", 5, "environment", 1, "production", 1, "finance", 1), Optional.of(1)));

        assertThat(derive(plant, Method.WORST_CONSEQUENCE, IAC)
                        .trace()
                        .because()
                        .getFirst()
                        .because())
                .containsExactly(Trace.of(RiskReason.DEFAULT_CRITERIA));
    }

    private static RiskPlants plant() {
        return new RiskPlants().zone("control");
    }

    private static Derivation derive(RiskPlants plant, Method method, FoundationalRequirement fr) {
        return plant.target(ZONE).by(method, fr);
    }

    private static void assertOpen(Derivation derived, RiskReason reason) {
        assertThat(derived).isInstanceOf(Derivation.Undecided.class);
        assertThat(derived.level()).isEmpty();
        assertThat(derived.trace().reason()).isEqualTo(reason);
    }

    private static Fact record(String id) {
        return new Fact.Scenario(new RiskId(id));
    }
}

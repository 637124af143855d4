package dev.ringwall.engine.risk;

import static dev.ringwall.engine.catalog.FoundationalRequirement.IAC;
import static dev.ringwall.engine.catalog.FoundationalRequirement.RA;
import static dev.ringwall.engine.catalog.FoundationalRequirement.SI;
import static dev.ringwall.engine.catalog.FoundationalRequirement.UC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Target.Method;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.risk.FoundationTarget.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final ZoneId CONTROL = new ZoneId("control");
    private static final ZoneId OFFICE = new ZoneId("office");
    private static final ZoneId CELL = new ZoneId("cell");
    private static final ConduitId LINK = new ConduitId("link");
    private static final Trace CHOSEN =
            Trace.of(RiskReason.CHOSEN, new Fact.Text("R. Owner"), new Fact.Day(RiskPlants.DAY));

    @Nested
    class OfAZone {

        @Test
        void theChosenMethodCounts() {
            RiskPlants plant = plant().scenario("r-1", CONTROL, 4, 4).choose(CONTROL, Method.RISK_GAP);

            assertThat(plant.print(CONTROL)).isEqualTo("2 2 2 2 2 2 2");
            FoundationTarget iac = plant.target(CONTROL).foundation(IAC);
            assertThat(iac.fr()).isEqualTo(IAC);
            assertThat(iac.origin()).isEqualTo(Origin.METHOD);
            assertThat(iac.trace().reason()).isEqualTo(RiskReason.RISK_GAP);
            assertThat(iac.trace().because()).last().isEqualTo(CHOSEN);
            assertThat(plant.target(CONTROL).chosen()).map(Target::method).contains(Method.RISK_GAP);
        }

        @Test
        void theFourMethodsStandSideBySide() {
            RiskPlants plant = plant().scenario("r-1", CONTROL, 4, 4);
            plant.targets.add(new Target(
                    CONTROL,
                    Method.ATTACKER,
                    Optional.of(SecurityLevelVector.of(0, 0, 0, 0, 0, 0, 1)),
                    Optional.of(SecurityLevel.SL_4),
                    RiskPlants.SIGNED));

            TargetLevel target = plant.target(CONTROL);

            assertThat(target.print()).isEqualTo("4 4 4 4 4 4 4");
            assertThat(target.by(Method.BY_HAND, RA).level()).contains(SecurityLevel.SL_1);
            assertThat(target.by(Method.WORST_CONSEQUENCE, RA).level()).contains(SecurityLevel.SL_3);
            assertThat(target.by(Method.RISK_GAP, RA).level()).contains(SecurityLevel.SL_2);
            assertThat(target.methods().keySet()).containsExactly(Method.values());
        }

        @Test
        void zeroIsADecisionAndUnsetIsNone() {
            assertThat(plant().byHand(CONTROL, 2, 2, 0, 1, 3, 1, 3).print(CONTROL))
                    .isEqualTo("2 2 0 1 3 1 3");
            assertThat(plant().byHand(CONTROL, 2, 2, 0, 1, 3, 1, 3)
                            .target(CONTROL)
                            .vector())
                    .contains(SecurityLevelVector.of(2, 2, 0, 1, 3, 1, 3));

            TargetLevel unset = plant().target(CONTROL);

            assertThat(unset.print()).isEqualTo("? ? ? ? ? ? ?");
            assertThat(unset.vector()).isEmpty();
            assertThat(unset.chosen()).isEmpty();
            assertThat(unset.of(IAC)).isEmpty();
            assertThat(unset.foundation(IAC))
                    .isEqualTo(new FoundationTarget(
                            IAC,
                            Optional.empty(),
                            Origin.NOWHERE,
                            Trace.of(RiskReason.NOT_CHOSEN, new Fact.Of(CONTROL))));
        }

        @Test
        void oneOpenFoundationLeavesNoVector() {
            RiskPlants plant = plant().scenario("r-1", CONTROL, 4, 4, IAC).choose(CONTROL, Method.RISK_GAP);

            assertThat(plant.print(CONTROL)).isEqualTo("2 ? ? ? ? ? ?");
            assertThat(plant.target(CONTROL).vector()).isEmpty();
            assertThat(plant.target(CONTROL).foundation(UC).trace().because()).containsExactly(CHOSEN);
        }

        @Test
        void twoDecisionsAreNone() {
            RiskPlants plant = plant().attacker(CONTROL, 1).attacker(CONTROL, 3);

            assertThat(plant.print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(CONTROL).chosen()).isEmpty();
            assertThat(plant.target(CONTROL).foundation(IAC).trace())
                    .isEqualTo(Trace.of(RiskReason.CHOSEN_TWICE, new Fact.Of(CONTROL)));
        }

        @Test
        void aZoneOutsideNeedsNone() {
            RiskPlants plant = plant().outside("internet").byHand(new ZoneId("internet"), 1, 1, 1, 1, 1, 1, 1);

            assertThat(plant.targets().of(new ZoneId("internet"))).isEmpty();
            assertThat(plant.targets().levels().keySet()).containsExactly(CONTROL);
            assertThat(plant.targets().of(new AssetId("plc"))).isEmpty();
        }
    }

    @Nested
    class TheFloor {

        @Test
        void raisesALowerLevelAndNoHigherOne() {
            RiskPlants plant =
                    plant().floor(ZoneKind.CONTROL, 2, 2, 2, 2, 2, 2, 2).byHand(CONTROL, 0, 1, 2, 3, 4, 2, 1);

            assertThat(plant.print(CONTROL)).isEqualTo("2 2 2 3 4 2 2");
            assertThat(plant.target(CONTROL).foundations())
                    .extracting(FoundationTarget::origin)
                    .containsExactly(
                            Origin.FLOOR,
                            Origin.FLOOR,
                            Origin.METHOD,
                            Origin.METHOD,
                            Origin.METHOD,
                            Origin.METHOD,
                            Origin.FLOOR);
            Trace raised = plant.target(CONTROL).foundation(IAC).trace();
            assertThat(raised.reason()).isEqualTo(RiskReason.RAISED_TO_FLOOR);
            assertThat(raised.facts()).containsExactly(new Fact.Level(SecurityLevel.SL_2), new Fact.Of(CONTROL));
            assertThat(raised.because()).extracting(Trace::reason).containsExactly(RiskReason.BY_HAND);
        }

        @Test
        void ofAnotherKindOfZoneDoesNotCount() {
            RiskPlants plant =
                    plant().floor(ZoneKind.SAFETY, 4, 4, 4, 4, 4, 4, 4).byHand(CONTROL, 1, 1, 1, 1, 1, 1, 1);

            assertThat(plant.print(CONTROL)).isEqualTo("1 1 1 1 1 1 1");
        }

        @Test
        void standsAloneWhereTheChosenMethodIsSilent() {
            RiskPlants plant = plant().floor(ZoneKind.CONTROL, 1, 1, 1, 1, 1, 1, 0)
                    .scenario("r-1", CONTROL, 4, 4, IAC)
                    .choose(CONTROL, Method.RISK_GAP);

            assertThat(plant.print(CONTROL)).isEqualTo("2 1 1 1 1 1 0");
            assertThat(plant.target(CONTROL).foundation(UC).origin()).isEqualTo(Origin.FLOOR);
            assertThat(plant.target(CONTROL).foundation(UC).trace().reason()).isEqualTo(RiskReason.FLOOR_ALONE);
            assertThat(plant.target(CONTROL).foundation(UC).trace().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.FOUNDATION_NOT_NAMED);
        }

        @Test
        void doesNotStandInForAScenarioThatNobodyRated() {
            RiskPlants plant =
                    plant().floor(ZoneKind.CONTROL, 1, 1, 1, 1, 1, 1, 1).choose(CONTROL, Method.RISK_GAP);
            plant.records.add(RiskPlants.scenario("r-1", CONTROL, Map.of("safety", 2), Optional.empty()));

            assertThat(plant.print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(CONTROL).foundation(IAC).origin()).isEqualTo(Origin.NOWHERE);
        }

        @Test
        void doesNotStandInForWhatIsNotReachable() {
            RiskPlants plant = plant().on(RiskPlants.criteria(4))
                    .floor(ZoneKind.CONTROL, 1, 1, 1, 1, 1, 1, 1)
                    .scenario("r-1", CONTROL, 5, 5, SI)
                    .choose(CONTROL, Method.RISK_GAP);

            assertThat(plant.print(CONTROL)).isEqualTo("1 1 ? 1 1 1 1");
        }

        @Test
        void sufficesOnceTheInitialRiskIsConfirmedAsTolerable() {
            RiskPlants plant = plant().floor(ZoneKind.CONTROL, 1, 1, 1, 1, 1, 1, 1);

            assertThat(plant.print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.initially(2, 2, false).print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.initially(5, 5, true).print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.initially(2, 2, true).print(CONTROL)).isEqualTo("1 1 1 1 1 1 1");
            assertThat(plant.targets().initial().sparesDetail()).isTrue();
        }

        @Test
        void isNeededForATolerablePlantWithoutTargets() {
            RiskPlants plant = plant().initially(2, 2, true);

            assertThat(plant.print(CONTROL)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(CONTROL).foundation(IAC).trace().reason()).isEqualTo(RiskReason.NOT_CHOSEN);
        }
    }

    @Nested
    class InsideAnotherZone {

        @Test
        void aChildWithoutATargetTakesItsParents() {
            RiskPlants plant = plant().inside("control", "cell").byHand(CONTROL, 2, 2, 0, 1, 3, 1, 3);

            assertThat(plant.print(CELL)).isEqualTo("2 2 0 1 3 1 3");
            FoundationTarget si = plant.target(CELL).foundation(SI);
            assertThat(si.origin()).isEqualTo(Origin.PARENT);
            assertThat(si.trace().reason()).isEqualTo(RiskReason.FROM_PARENT);
            assertThat(si.trace().facts()).containsExactly(new Fact.Level(SecurityLevel.SL_0), new Fact.Of(CONTROL));
            assertThat(si.trace().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.NOT_CHOSEN, RiskReason.BY_HAND);
        }

        @Test
        void aGrandchildTakesWhatItsParentTook() {
            RiskPlants plant = new RiskPlants()
                    .inside("cell", "box")
                    .inside("control", "cell")
                    .zone("control")
                    .byHand(CONTROL, 1, 2, 3, 4, 3, 2, 1);

            assertThat(plant.print(new ZoneId("box"))).isEqualTo("1 2 3 4 3 2 1");
            assertThat(plant.target(new ZoneId("box")).foundation(IAC).trace().facts())
                    .contains(new Fact.Of(CELL));
        }

        @Test
        void onlyTheFoundationsThatItsMethodIsSilentAboutComeFromTheParent() {
            RiskPlants plant = plant().inside("control", "cell")
                    .byHand(CONTROL, 3, 3, 3, 3, 3, 3, 3)
                    .scenario("r-1", CELL, 4, 4, IAC, UC)
                    .choose(CELL, Method.RISK_GAP);

            assertThat(plant.print(CELL)).isEqualTo("2 2 3 3 3 3 3");
            assertThat(plant.target(CELL).foundation(UC).origin()).isEqualTo(Origin.METHOD);
            assertThat(plant.target(CELL).foundation(SI).origin()).isEqualTo(Origin.PARENT);
        }

        @Test
        void whatComesFromTheParentIsAtLeastTheFloor() {
            RiskPlants plant = plant().inside("control", "cell").byHand(CONTROL, 1, 1, 1, 1, 1, 3, 3);
            plant.floor(ZoneKind.CONTROL, 2, 2, 2, 2, 2, 2, 2);

            assertThat(plant.print(CELL)).isEqualTo("2 2 2 2 2 3 3");
            assertThat(plant.target(CELL).foundation(RA).origin()).isEqualTo(Origin.PARENT);
        }

        @Test
        void theChildsOwnFloorRaisesWhatComesFromTheParent() {
            RiskPlants plant =
                    new RiskPlants().zone("control").inside("control", "cell").byHand(CONTROL, 1, 1, 1, 1, 1, 3, 3);
            plant.zones.set(1, kind(plant, 1, ZoneKind.SAFETY));
            plant.floor(ZoneKind.SAFETY, 2, 2, 2, 2, 2, 2, 2);

            assertThat(plant.print(CONTROL)).isEqualTo("1 1 1 1 1 3 3");
            assertThat(plant.print(CELL)).isEqualTo("2 2 2 2 2 3 3");
            assertThat(plant.target(CELL).foundation(IAC).origin()).isEqualTo(Origin.FLOOR);
            assertThat(plant.target(CELL).foundation(IAC).trace().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.FROM_PARENT);
        }

        @Test
        void aParentWithoutATargetGivesNone() {
            RiskPlants plant = plant().inside("control", "cell")
                    .floor(ZoneKind.CONTROL, 1, 1, 1, 1, 1, 1, 1)
                    .scenario("r-1", CELL, 4, 4, IAC)
                    .choose(CELL, Method.RISK_GAP);

            assertThat(plant.print(CELL)).isEqualTo("2 ? ? ? ? ? ?");
            Trace trace = plant.target(CELL).foundation(UC).trace();
            assertThat(trace.reason()).isEqualTo(RiskReason.PARENT_HAS_NONE);
            assertThat(trace.because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.FOUNDATION_NOT_NAMED, RiskReason.NOT_CHOSEN);
        }

        @Test
        void aParentOutsideGivesNothing() {
            RiskPlants plant = new RiskPlants()
                    .outside("site")
                    .inside("site", "cell")
                    .byHand(new ZoneId("site"), 4, 4, 4, 4, 4, 4, 4);

            assertThat(plant.print(CELL)).isEqualTo("? ? ? ? ? ? ?");
        }

        @Test
        void aZoneBelowItsParentIsNamedPerFoundation() {
            RiskPlants plant = plant().inside("control", "cell")
                    .byHand(CONTROL, 2, 2, 2, 2, 2, 2, 2)
                    .byHand(CELL, 1, 2, 3, 2, 2, 2, 0);

            assertThat(plant.print(CELL)).isEqualTo("1 2 3 2 2 2 0");
            assertThat(plant.targets().belowParent())
                    .containsExactly(
                            new BelowParent(CELL, CONTROL, IAC, SecurityLevel.SL_1, SecurityLevel.SL_2),
                            new BelowParent(CELL, CONTROL, RA, SecurityLevel.SL_0, SecurityLevel.SL_2));
        }

        @Test
        void anUnsetLevelIsNotBelow() {
            assertThat(plant().inside("control", "cell")
                            .byHand(CELL, 1, 1, 1, 1, 1, 1, 1)
                            .targets()
                            .belowParent())
                    .isEmpty();
            assertThat(plant().inside("control", "cell")
                            .byHand(CONTROL, 1, 1, 1, 1, 1, 1, 1)
                            .choose(CELL, Method.RISK_GAP)
                            .targets()
                            .belowParent())
                    .isEmpty();
        }
    }

    @Nested
    class OfAConduit {

        @Test
        void theHighestOfTheJoinedZonesCountsPerFoundation() {
            RiskPlants plant = two().byHand(CONTROL, 3, 1, 0, 2, 2, 2, 2).byHand(OFFICE, 1, 2, 0, 2, 2, 2, 3);

            assertThat(plant.print(LINK)).isEqualTo("3 2 0 2 2 2 3");
            FoundationTarget iac = plant.target(LINK).foundation(IAC);
            assertThat(iac.origin()).isEqualTo(Origin.ZONES);
            assertThat(iac.trace().reason()).isEqualTo(RiskReason.HIGHEST_OF_ZONES);
            assertThat(iac.trace().facts()).containsExactly(new Fact.Level(SecurityLevel.SL_3), new Fact.Of(LINK));
            assertThat(iac.trace().because())
                    .extracting(Trace::facts)
                    .containsExactly(
                            List.of(new Fact.Of(CONTROL), new Fact.Level(SecurityLevel.SL_3)),
                            List.of(new Fact.Of(OFFICE), new Fact.Level(SecurityLevel.SL_1)));
            assertThat(iac.trace().because().getFirst().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.BY_HAND);
        }

        @Test
        void oneUnsetZoneLeavesItUnset() {
            RiskPlants plant = two().byHand(CONTROL, 3, 3, 3, 3, 3, 3, 3)
                    .scenario("r-1", OFFICE, 4, 4, IAC)
                    .choose(OFFICE, Method.RISK_GAP);

            assertThat(plant.print(LINK)).isEqualTo("3 ? ? ? ? ? ?");
            Trace trace = plant.target(LINK).foundation(UC).trace();
            assertThat(trace.reason()).isEqualTo(RiskReason.A_ZONE_HAS_NONE);
            assertThat(trace.because())
                    .extracting(Trace::reason, Trace::facts)
                    .containsExactly(tuple(RiskReason.ZONE_HAS_NONE, List.<Fact>of(new Fact.Of(OFFICE))));
            assertThat(trace.because().getFirst().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.FOUNDATION_NOT_NAMED);
        }

        @Test
        void aZoneOutsideDoesNotCount() {
            RiskPlants plant = plant().outside("internet")
                    .conduit("link", "internet", "control")
                    .byHand(CONTROL, 1, 1, 1, 1, 1, 1, 1);

            assertThat(plant.print(LINK)).isEqualTo("1 1 1 1 1 1 1");
        }

        @Test
        void itsOwnTargetMayRaiseIt() {
            RiskPlants plant = two().byHand(CONTROL, 2, 2, 2, 2, 2, 2, 2)
                    .byHand(OFFICE, 1, 1, 1, 1, 1, 1, 1)
                    .byHand(LINK, 3, 2, 1, 4, 0, 2, 2);

            assertThat(plant.print(LINK)).isEqualTo("3 2 2 4 2 2 2");
            assertThat(plant.target(LINK).foundation(UC).origin()).isEqualTo(Origin.ZONES);
            FoundationTarget iac = plant.target(LINK).foundation(IAC);
            assertThat(iac.origin()).isEqualTo(Origin.METHOD);
            assertThat(iac.trace().facts()).containsExactly(new Fact.Level(SecurityLevel.SL_3), new Fact.Of(LINK));
            assertThat(iac.trace().because())
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.BY_HAND, RiskReason.HIGHEST_OF_ZONES);
        }

        @Test
        void itsOwnTargetDoesNotFillInForAZoneWithoutOne() {
            RiskPlants plant = two().byHand(CONTROL, 2, 2, 2, 2, 2, 2, 2).attacker(LINK, 4);

            assertThat(plant.print(LINK)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(LINK).foundation(IAC).trace().reason()).isEqualTo(RiskReason.A_ZONE_HAS_NONE);
        }

        @Test
        void itsOwnUndecidedMethodLeavesItUnset() {
            RiskPlants plant = two().byHand(CONTROL, 2, 2, 2, 2, 2, 2, 2)
                    .byHand(OFFICE, 2, 2, 2, 2, 2, 2, 2)
                    .choose(LINK, Method.RISK_GAP);

            assertThat(plant.print(LINK)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(LINK).foundation(IAC).trace().reason()).isEqualTo(RiskReason.NO_SCENARIO);
        }

        @Test
        void whereItsOwnMethodIsSilentTheZonesSpeak() {
            RiskPlants plant = two().byHand(CONTROL, 1, 1, 1, 1, 1, 1, 1)
                    .byHand(OFFICE, 1, 1, 1, 1, 1, 1, 1)
                    .scenario("r-1", LINK, 4, 4, IAC)
                    .choose(LINK, Method.RISK_GAP);

            assertThat(plant.print(LINK)).isEqualTo("2 1 1 1 1 1 1");
        }

        @Test
        void betweenZonesOutsideOnlyItsOwnTargetCounts() {
            RiskPlants plant =
                    new RiskPlants().outside("isp").outside("internet").conduit("link", "isp", "internet");

            assertThat(plant.print(LINK)).isEqualTo("? ? ? ? ? ? ?");
            assertThat(plant.target(LINK).foundation(IAC).trace())
                    .isEqualTo(Trace.of(RiskReason.NO_ZONE_INSIDE, new Fact.Of(LINK)));
            assertThat(plant.attacker(LINK, 3).print(LINK)).isEqualTo("3 3 3 3 3 3 3");
        }

        private static RiskPlants two() {
            return plant().zone("office").conduit("link", "office", "control");
        }
    }

    @Test
    void levelsComeByZoneThenByConduit() {
        assertThat(plant().zone("office")
                        .conduit("a", "control", "office")
                        .targets()
                        .levels()
                        .keySet())
                .containsExactly(CONTROL, OFFICE, new ConduitId("a"));
    }

    @Test
    void everyTargetHasSevenFoundationsInOrder() {
        assertThat(plant().target(CONTROL).foundations())
                .extracting(FoundationTarget::fr)
                .containsExactlyElementsOf(FoundationalRequirement.ALL);
        assertThat(plant().target(CONTROL).subject()).isEqualTo(CONTROL);
    }

    private static RiskPlants plant() {
        return new RiskPlants().zone("control");
    }

    private static Zone kind(RiskPlants plant, int at, ZoneKind kind) {
        Zone zone = plant.zones.get(at);
        return new Zone(
                zone.id(),
                zone.name(),
                zone.parent(),
                kind,
                zone.outside(),
                zone.untrusted(),
                zone.safety(),
                zone.safetyReason(),
                zone.essentialFunctions(),
                zone.boundary(),
                zone.note());
    }
}

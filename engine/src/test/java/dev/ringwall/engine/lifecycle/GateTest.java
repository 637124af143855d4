package dev.ringwall.engine.lifecycle;

import static dev.ringwall.engine.lifecycle.LifecyclePlants.CONTROL;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.DAY;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.LINK;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.OFFICE;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.OWNER;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.RISK_OWNER;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.boundary;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.conduit;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.detailed;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.rated;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.told;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.tolerable;
import static dev.ringwall.engine.lifecycle.LifecyclePlants.treated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.rules.Rule;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.risk.RiskReason;
import dev.ringwall.engine.risk.Targets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void aCompletePlantLacksNothing() {
        Gate gate = gate(detailed());

        for (Step step : Step.ALL) {
            if (step.isForEach()) {
                gate.subjects()
                        .forEach(subject -> assertThat(gate.missing(step, Optional.of(subject)))
                                .as(step.print() + " " + subject)
                                .isEmpty());
            } else {
                assertThat(gate.missing(step, Optional.empty()))
                        .as(step.print())
                        .isEmpty();
            }
        }
    }

    @Nested
    class TheSystem {

        @Test
        void hasNamePurposeAndPerimeter() {
            LifecyclePlants plant = tolerable();
            plant.about.set(0, "");
            plant.about.set(2, " ");
            plant.about.set(6, "");

            assertThat(missing(plant, Step.ZCR_1_1))
                    .containsExactly(empty("name"), empty("purpose"), empty("perimeter"));
        }

        @Test
        void hasAnAccessPointThatIsSomewhere() {
            LifecyclePlants plant = tolerable();
            plant.accessPoints = List.of(new AccessPoint("gateway", AccessPoint.Kind.LOGICAL, "", ""));
            assertThat(missing(plant, Step.ZCR_1_1))
                    .containsExactly(Trace.of(LifecycleReason.ACCESS_POINT_WITHOUT_PLACE, new Fact.Text("gateway")));

            plant.accessPoints = List.of();
            assertThat(missing(plant, Step.ZCR_1_1)).containsExactly(Trace.of(LifecycleReason.NO_ACCESS_POINT));
        }

        @Test
        void hasAnInventoryAndSaysWhatItTakesFromOutside() {
            LifecyclePlants plant = tolerable();
            plant.assets.clear();
            plant.externalServices = List.of();

            assertThat(missing(plant, Step.ZCR_1_1))
                    .containsExactly(Trace.of(LifecycleReason.NO_ASSET), empty("external_services"));
        }

        @Test
        void isDescribedForTheSpecification() {
            LifecyclePlants plant = tolerable();
            plant.about.replaceAll(any -> "");

            assertThat(missing(plant, Step.ZCR_6_2))
                    .containsExactly(
                            empty("name"),
                            empty("purpose"),
                            empty("function"),
                            empty("intended_use"),
                            empty("equipment_under_control"));
        }
    }

    @Nested
    class TheInitialRisk {

        @Test
        void needsCriteriaThatThePlantStated() {
            LifecyclePlants plant = tolerable();
            plant.criteria = LifecyclePlants.criteria(false);

            assertThat(missing(plant, Step.ZCR_2_1)).containsExactly(Trace.of(RiskReason.NO_CRITERIA));
            assertThat(missing(plant, Step.ZCR_6_8)).containsExactly(Trace.of(RiskReason.NO_CRITERIA));
            assertThat(missing(plant, Step.ZCR_4_1))
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.INITIAL_RISK_OPEN);
        }

        @Test
        void needsAWorstCaseInEachCategory() {
            LifecyclePlants plant = tolerable();
            plant.worstCases.clear();

            assertThat(missing(plant, Step.ZCR_2_1))
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.NO_WORST_CASE, RiskReason.NO_WORST_CASE_IN_CATEGORY);
        }
    }

    @Nested
    class ThePartition {

        @Test
        void holdsEveryAsset() {
            LifecyclePlants plant = tolerable();
            plant.assets.add(LifecyclePlants.asset("lost", new Home.Nowhere(), "1"));
            Trace lost = Trace.of(LifecycleReason.ASSET_WITHOUT_PLACE, new Fact.Of(new AssetId("lost")));

            assertThat(missing(plant, Step.ZCR_3_1)).containsExactly(lost);
            assertThat(missing(plant, Step.ZCR_6_3)).containsExactly(lost);
        }

        @Test
        void hasConduitsThatJoinTwoZones() {
            LifecyclePlants plant = tolerable();
            plant.conduits.set(
                    0,
                    new Conduit(
                            LINK,
                            "link",
                            List.of(CONTROL, CONTROL),
                            List.of(),
                            List.of(),
                            boundary(),
                            Optional.empty(),
                            ""));

            assertThat(missing(plant, Step.ZCR_3_1))
                    .containsExactly(Trace.of(LifecycleReason.CONDUIT_JOINS_TOO_FEW, new Fact.Of(LINK)));
        }

        @Test
        void hasChannelsThatEndSomewhere() {
            LifecyclePlants plant = tolerable();
            plant.conduits.set(
                    0,
                    conduit(
                            between("c-1", new ZoneId("nowhere"), new AssetId("plc")),
                            between("c-2", CONTROL, LINK),
                            between("c-3", CONTROL, new AssetId("nobody"))));

            assertThat(missing(plant, Step.ZCR_3_1))
                    .containsExactly(
                            end("c-1", new ZoneId("nowhere")), end("c-2", LINK), end("c-3", new AssetId("nobody")));
        }

        @Test
        void keepsItsRules() {
            LifecyclePlants plant = tolerable();
            plant.findings = new OpenFindings(
                    List.of("channel-outside-conduit", "business-not-separated", "safety-not-separated"),
                    List.of("temporary-not-separated", "wireless-not-separated", "external-not-separated"));

            assertThat(missing(plant, Step.ZCR_3_1)).containsExactly(broken("channel-outside-conduit"));
            assertThat(missing(plant, Step.ZCR_3_2)).containsExactly(broken("business-not-separated"));
            assertThat(missing(plant, Step.ZCR_3_3)).containsExactly(broken("safety-not-separated"));
            assertThat(missing(plant, Step.ZCR_3_4)).containsExactly(unexplained("temporary-not-separated"));
            assertThat(missing(plant, Step.ZCR_3_5)).containsExactly(unexplained("wireless-not-separated"));
            assertThat(missing(plant, Step.ZCR_3_6)).containsExactly(unexplained("external-not-separated"));
        }

        @Test
        void namesRulesThatExist() {
            assertThat(Rules.ALL.stream().map(Rule::name))
                    .contains(
                            "channel-outside-conduit",
                            "business-not-separated",
                            "safety-not-separated",
                            "temporary-not-separated",
                            "wireless-not-separated",
                            "external-not-separated");
        }

        @Test
        void isNotPassedByWhatNobodySaid() {
            LifecyclePlants plant = tolerable();
            plant.assets.add(LifecyclePlants.asset("new", new Home.InZone(CONTROL), "1", Traits.NOT_SAID));
            plant.assets.add(LifecyclePlants.asset("newer", new Home.InConduit(LINK), "1", Traits.NOT_SAID));

            assertThat(missing(plant, Step.ZCR_3_2)).isEmpty();
            assertThat(missing(plant, Step.ZCR_3_3)).containsExactly(notSaid("safety"));
            assertThat(missing(plant, Step.ZCR_3_4)).containsExactly(notSaid("temporary"));
            assertThat(missing(plant, Step.ZCR_3_5)).containsExactly(notSaid("wireless"));
            assertThat(missing(plant, Step.ZCR_3_6)).containsExactly(notSaid("external"));
        }

        @Test
        void doesNotAskAboutWhatLiesOutside() {
            LifecyclePlants plant = tolerable();
            plant.zones.add(new Zone(
                    new ZoneId("internet"),
                    "internet",
                    Optional.empty(),
                    ZoneKind.EXTERNAL,
                    true,
                    Said.YES,
                    Said.NOT_SAID,
                    "",
                    List.of(),
                    Boundary.NOT_DESCRIBED,
                    ""));
            plant.assets.add(
                    LifecyclePlants.asset("dns", new Home.InZone(new ZoneId("internet")), "1", Traits.NOT_SAID));

            assertThat(missing(plant, Step.ZCR_3_3)).isEmpty();
            assertThat(missing(plant, Step.ZCR_6_4)).isEmpty();
        }

        private static Channel between(String id, SubjectId from, SubjectId to) {
            Channel plain = LifecyclePlants.channel(id);
            return new Channel(
                    plain.id(),
                    from,
                    to,
                    plain.initiator(),
                    plain.protocol(),
                    plain.port(),
                    plain.purpose(),
                    plain.wireless(),
                    plain.encrypted(),
                    plain.authenticated(),
                    plain.interactive(),
                    plain.external(),
                    plain.temporary(),
                    plain.note());
        }

        private static Trace end(String channel, SubjectId end) {
            return Trace.of(
                    LifecycleReason.CHANNEL_END_UNKNOWN, new Fact.Through(new ChannelId(channel)), new Fact.Of(end));
        }

        private static Trace broken(String rule) {
            return Trace.of(LifecycleReason.RULE_BROKEN, new Fact.Text(rule));
        }

        private static Trace unexplained(String rule) {
            return Trace.of(LifecycleReason.RULE_WITHOUT_REASON, new Fact.Text(rule));
        }

        private static Trace notSaid(String trait) {
            return Trace.of(LifecycleReason.TRAIT_NOT_SAID, new Fact.Count(2), new Fact.Text(trait));
        }
    }

    @Nested
    class TheDetail {

        @Test
        void needsAThreatForEachSubject() {
            LifecyclePlants plant = detailed();
            plant.records.removeFirst();

            assertThat(missing(plant, Step.ZCR_5_1, CONTROL))
                    .containsExactly(Trace.of(LifecycleReason.NO_SCENARIO, new Fact.Of(CONTROL)));
            assertThat(missing(plant, Step.ZCR_5_1, OFFICE)).isEmpty();
        }

        @Test
        void knowsSourceCapabilityVectorAndAssets() {
            LifecyclePlants plant = first(old ->
                    told(old, new RiskRecord.Threat("", " ", "", List.of()), old.vulnerability(), old.existing()));

            assertThat(missing(plant, Step.ZCR_5_1, CONTROL))
                    .containsExactly(field("source"), field("capability"), field("vector"), field("assets"));
        }

        @Test
        void knowsVulnerabilitiesOrSaysWhenNoneWereKnown() {
            assertThat(missing(vulnerable(""), Step.ZCR_5_2, CONTROL)).containsExactly(field("vulnerability"));
            assertThat(missing(vulnerable(" None known"), Step.ZCR_5_2, CONTROL))
                    .containsExactly(Trace.of(LifecycleReason.NONE_KNOWN_WITHOUT_DATE, scenario()));
            assertThat(missing(vulnerable("none known, advisories read 2026-01-15"), Step.ZCR_5_2, CONTROL))
                    .isEmpty();
        }

        @Test
        void ratesConsequenceAndLikelihood() {
            LifecyclePlants plant =
                    first(old -> rated(old, Map.of(), Optional.empty(), old.treatment(), old.residual()));

            assertThat(missing(plant, Step.ZCR_5_3, CONTROL))
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.CONSEQUENCE_NOT_RATED, RiskReason.CATEGORY_NOT_RATED);
            assertThat(missing(plant, Step.ZCR_5_4, CONTROL))
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.LIKELIHOOD_NOT_RATED);
            assertThat(missing(plant, Step.ZCR_5_5, CONTROL))
                    .extracting(Trace::reason)
                    .containsExactly(RiskReason.SCENARIO_NOT_RATED);
        }

        @Test
        void setsAllSevenLevels() {
            LifecyclePlants plant = detailed();
            plant.targets.clear();

            List<Trace> missing = missing(plant, Step.ZCR_5_6, CONTROL);
            assertThat(missing).hasSize(1);
            assertThat(missing.getFirst().reason()).isEqualTo(LifecycleReason.TARGET_NOT_SET);
            assertThat(missing.getFirst().facts()).containsExactly(new Fact.Of(CONTROL));
            assertThat(missing.getFirst().because()).hasSize(7);
            assertThat(missing(plant, Step.ZCR_5_6, LINK)).hasSize(1);
        }

        @Test
        void treatsWhatIsNotTolerableForToday() {
            assertThat(missing(first(old -> treated(old, Optional.empty(), Optional.empty())), Step.ZCR_5_7, CONTROL))
                    .containsExactly(Trace.of(LifecycleReason.NOT_TREATED, scenario()));
            Signature ended = new Signature("R. Owner", DAY.minusDays(9), Optional.of(DAY.minusDays(1)), "");
            LifecyclePlants plant = first(old -> treated(
                    old, Optional.of(new RiskRecord.Treatment(RiskRecord.Decision.ACCEPT, ended)), Optional.empty()));
            assertThat(missing(plant, Step.ZCR_5_7, CONTROL))
                    .containsExactly(Trace.of(
                            LifecycleReason.TREATMENT_ENDED,
                            scenario(),
                            new Fact.Text("R. Owner"),
                            new Fact.Day(DAY.minusDays(1))));
        }

        @Test
        void looksAtExistingCountermeasuresAndRatesAgain() {
            LifecyclePlants plant = first(old ->
                    treated(told(old, old.threat(), old.vulnerability(), " "), old.treatment(), Optional.empty()));

            assertThat(missing(plant, Step.ZCR_5_8, CONTROL)).containsExactly(field("existing"));
            for (Step step : List.of(Step.ZCR_5_9, Step.ZCR_5_10, Step.ZCR_5_11)) {
                assertThat(missing(plant, step, CONTROL))
                        .extracting(Trace::reason)
                        .containsExactly(RiskReason.RESIDUAL_NOT_RATED);
            }
            assertThat(missing(plant, Step.ZCR_5_12, CONTROL)).isEmpty();
        }

        @Test
        void countsTheRounds() {
            LifecyclePlants plant = first(
                    old -> treated(old, old.treatment(), Optional.of(new RiskRecord.Residual(2, 4, 0, RISK_OWNER))));

            assertThat(missing(plant, Step.ZCR_5_9, CONTROL))
                    .containsExactly(Trace.of(LifecycleReason.WITHOUT_ROUND, scenario()));
        }

        @Test
        void asksNothingMoreOfAnAcceptedRisk() {
            LifecyclePlants plant = first(old -> told(
                    treated(
                            old,
                            Optional.of(new RiskRecord.Treatment(RiskRecord.Decision.TRANSFER, RISK_OWNER)),
                            Optional.empty()),
                    old.threat(),
                    old.vulnerability(),
                    ""));

            for (Step step : List.of(Step.ZCR_5_8, Step.ZCR_5_9, Step.ZCR_5_10, Step.ZCR_5_12)) {
                assertThat(missing(plant, step, CONTROL)).isEmpty();
            }
            assertThat(gate(plant).detail(Optional.of(CONTROL)).hasNothingToMitigate())
                    .isTrue();
            assertThat(gate(detailed()).detail(Optional.of(CONTROL)).hasNothingToMitigate())
                    .isFalse();
        }

        private static LifecyclePlants vulnerable(String vulnerability) {
            return first(old -> told(old, old.threat(), vulnerability, old.existing()));
        }

        private static LifecyclePlants first(UnaryOperator<RiskRecord> change) {
            LifecyclePlants plant = detailed();
            plant.records.set(0, change.apply(plant.records.getFirst()));
            return plant;
        }

        private static Fact scenario() {
            return new Fact.Scenario(detailed().records.getFirst().id());
        }

        private static Trace field(String name) {
            return Trace.of(LifecycleReason.SCENARIO_FIELD_EMPTY, scenario(), new Fact.Text(name));
        }
    }

    @Nested
    class TheSpecification {

        @Test
        void hasNoEmptySection() {
            LifecyclePlants plant = tolerable();
            plant.environment = "";
            plant.threats = " ";
            plant.policies = List.of();
            plant.regulations = List.of(" ");

            assertThat(missing(plant, Step.ZCR_6_5)).containsExactly(empty("environment"));
            assertThat(missing(plant, Step.ZCR_6_6)).containsExactly(empty("threats"));
            assertThat(missing(plant, Step.ZCR_6_7)).containsExactly(empty("policies"));
            assertThat(missing(plant, Step.ZCR_6_9)).containsExactly(empty("regulations"));
        }

        @Test
        void saysOfWhenItsThreatsAre() {
            LifecyclePlants plant = tolerable();
            plant.threats = "a report of 25 pages, number 120251";

            assertThat(missing(plant, Step.ZCR_6_6)).containsExactly(Trace.of(LifecycleReason.THREATS_WITHOUT_DATE));
        }

        @Test
        void describesEveryZoneAndConduit() {
            LifecyclePlants plant = tolerable();
            plant.zones.set(0, LifecyclePlants.with(plant.zones.getFirst(), Boundary.NOT_DESCRIBED));

            assertThat(fields(plant, CONTROL)).containsExactly("b", "c", "d", "f", "g", "m", "n");
            assertThat(fields(plant, OFFICE)).isEmpty();
            assertThat(fields(plant, LINK)).isEmpty();
        }

        @Test
        void saysWhatFlowsThroughEachAccessPoint() {
            Boundary full = boundary();
            LifecyclePlants plant = tolerable();
            plant.zones.set(
                    0,
                    LifecyclePlants.with(
                            plant.zones.getFirst(),
                            new Boundary(
                                    full.organisation(),
                                    full.logical(),
                                    full.physical(),
                                    List.of(new AccessPoint("door", AccessPoint.Kind.PHYSICAL, "hall", " ")),
                                    full.policies(),
                                    full.assumptions(),
                                    "")));

            assertThat(fields(plant, CONTROL)).containsExactly("f", "h", "n");
        }

        @Test
        void saysWhetherItIsAboutSafety() {
            LifecyclePlants plant = tolerable();
            plant.zones.set(0, LifecyclePlants.zone("control", Said.NOT_SAID));

            assertThat(fields(plant, CONTROL)).containsExactly("e");
            assertThat(fields(plant, OFFICE)).isEmpty();
            assertThat(fields(plant, LINK)).containsExactly("e");
        }

        @Test
        void saysHowCriticalEachAssetIs() {
            LifecyclePlants plant = tolerable();
            plant.assets.add(new Asset(
                    new AssetId("fw"),
                    "fw",
                    new Home.InConduit(LINK),
                    Installed.NOT_SAID,
                    Traits.NOT_SAID,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    AssetDescription.NONE));

            assertThat(fields(plant, LINK)).containsExactly("j");
            assertThat(fields(plant, CONTROL)).isEmpty();
        }

        @Test
        void namesEveryZone() {
            LifecyclePlants plant = tolerable();
            Conduit old = plant.conduits.getFirst();
            plant.conduits.set(
                    0,
                    new Conduit(
                            LINK,
                            "",
                            old.zones(),
                            old.channels(),
                            old.terminatedBy(),
                            new Boundary(OWNER, "", "room", boundary().accessPoints(), "", "none", "none"),
                            Optional.empty(),
                            ""));

            assertThat(fields(plant, LINK)).containsExactly("a", "c", "m");
        }

        private static List<String> fields(LifecyclePlants plant, SubjectId subject) {
            return missing(plant, Step.ZCR_6_4).stream()
                    .filter(trace -> trace.facts().getFirst().equals(new Fact.Of(subject)))
                    .map(trace -> ((Fact.Text) trace.facts().get(1)).text())
                    .toList();
        }
    }

    private static Trace empty(String field) {
        return Trace.of(LifecycleReason.FIELD_EMPTY, new Fact.Text(field));
    }

    private static List<Trace> missing(LifecyclePlants plant, Step step) {
        return gate(plant).missing(step, Optional.empty());
    }

    private static List<Trace> missing(LifecyclePlants plant, Step step, SubjectId subject) {
        return gate(plant).missing(step, Optional.of(subject));
    }

    private static Gate gate(LifecyclePlants plant) {
        return new Gate(plant.index(), Targets.of(plant.index()), plant.findings, DAY);
    }
}

package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Assets.Trait;
import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.Zones;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a zone's answer follows from its parts: each, join, edge, zone. */
class SystemJudgeTest {

    private static Status able(Plants plants, String subject, String row) {
        return Judged.of(plants).able(subject, row);
    }

    private static Status inForce(Plants plants, String subject, String row) {
        return Judged.of(plants).inForce(subject, row);
    }

    private static List<Reason> reasons(Plants plants, String subject, String row, Ask ask) {
        return Judged.of(plants).reasons(subject, row, ask);
    }

    private static Pieces design(String subject, String row) {
        return Pieces.of("design-" + subject.replace(':', '-'), EvidenceKind.DESIGN_DOCUMENT, subject, true, row)
                .capability();
    }

    // each: AND over the assets that a counterpart row applies to.

    private static Plants pair() {
        return plant().zone("a").plc("one", "a").plc("two", "a");
    }

    @Test
    void eachIsMetWhereEveryAssetMeetsItsCounterpart() {
        assertThat(able(pair().claim("one", "CR 2.1"), "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(able(pair().claim("one", "CR 2.1").claim("two", "CR 2.1"), "zone:a", "SR 2.1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void oneAssetThatFailsFailsTheZoneByName() {
        Plants plants = pair().tested("asset:one", true, "CR 2.1").tested("asset:two", false, "CR 2.1");
        Outcome outcome = Judged.of(plants).outcome("zone:a", "SR 2.1", Ask.IN_FORCE);
        assertThat(outcome.status()).isEqualTo(Status.NOT_MET);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.SOME_ASSETS_FAIL);
        assertThat(outcome.trace().facts())
                .containsExactly(new Fact.Row(row("SR 2.1")), new Fact.Count(1), new Fact.Count(2));
        assertThat(outcome.trace().because())
                .extracting(trace -> trace.facts().getFirst())
                .containsExactly(new Fact.Of(new AssetId("two")));
    }

    @Test
    void aNewAssetIsUncoveredByName() {
        Plants plants = pair().claim("one", "CR 2.1").claim("two", "CR 2.1").plc("new", "a");
        Outcome outcome = Judged.of(plants).outcome("zone:a", "SR 2.1", Ask.ABLE);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().because())
                .extracting(trace -> trace.facts().getFirst())
                .containsExactly(new Fact.Of(new AssetId("new")));
    }

    @Test
    void anAssetRemovedMakesNothingStale() {
        Plants both = pair().tested("zone:a", true, "SR 2.1");
        assertThat(inForce(both, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
        Plants one = plant().zone("a").plc("one", "a").tested("zone:a", true, "SR 2.1");
        assertThat(inForce(one, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void anAssetThatNoCounterpartAppliesToIsNotAsked() {
        Plants plants = plant().zone("a")
                .plc("plc", "a")
                .asset("radio", "a", ComponentType.NETWORK_DEVICE)
                .wireless("radio")
                .claim("radio", "NDR 1.6");
        assertThat(able(plants, "zone:a", "SR 1.6")).isEqualTo(Status.MET);
    }

    @Test
    void everyComponentOfAnAssetIsJudgedByItsOwnType() {
        Plants pc = plant().zone("a")
                .asset("pc", "a")
                .asset("pc", Assets.holds(ComponentType.HOST_DEVICE, ComponentType.SOFTWARE_APPLICATION))
                .with(design("zone:a", "SR 3.2"))
                .with(Pieces.claim("host", "host-device", "HDR 3.2"));
        assertThat(able(pc, "zone:a", "SR 3.2")).isEqualTo(Status.UNKNOWN);
        assertThat(able(pc.with(Pieces.claim("app", "software-application", "SAR 3.2")), "zone:a", "SR 3.2"))
                .isEqualTo(Status.MET);
    }

    // An AND over nothing is unknown, never met; evidence on the subject itself can then answer the row.

    @Test
    void anAndOverNothingIsUnknown() {
        Outcome outcome = Judged.of(plant().zone("a")).outcome("zone:a", "SR 2.1", Ask.ABLE);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.NO_ASSET_TO_ASK);
        assertThat(outcome.trace().facts()).containsExactly(new Fact.Row(row("SR 2.1")), new Fact.Of(new ZoneId("a")));
        assertThat(outcome.trace().because()).hasSize(1);
    }

    @Test
    void evidenceOnTheSubjectItselfCanThenAnswerTheRow() {
        assertThat(inForce(plant().zone("a").tested("zone:a", true, "SR 2.1"), "zone:a", "SR 2.1"))
                .isEqualTo(Status.MET);
        assertThat(inForce(plant().zone("a").tested("zone:a", false, "SR 2.1"), "zone:a", "SR 2.1"))
                .isEqualTo(Status.NOT_MET);
        assertThat(able(plant().zone("a").with(design("zone:a", "SR 2.1")), "zone:a", "SR 2.1"))
                .isEqualTo(Status.UNKNOWN);
    }

    // join: as each, and the system's share. Parts never suffice.

    private static Plants logged() {
        return plant().zone("a").plc("one", "a").claim("one", "CR 2.10");
    }

    @Test
    void partsNeverSufficeForAJoin() {
        assertThat(able(logged(), "zone:a", "SR 2.10")).isEqualTo(Status.UNKNOWN);
        assertThat(reasons(logged(), "zone:a", "SR 2.10", Ask.ABLE)).startsWith(JudgeReason.SYSTEM_SHARE_MISSING);
    }

    @Test
    void theSystemsShareIsShownByEvidenceOnTheSubject() {
        Plants plants = logged().with(design("zone:a", "SR 2.10"));
        assertThat(able(plants, "zone:a", "SR 2.10")).isEqualTo(Status.MET);
        assertThat(reasons(plants, "zone:a", "SR 2.10", Ask.ABLE)).contains(JudgeReason.SYSTEM_SHARE_SHOWN);
        assertThat(inForce(plants, "zone:a", "SR 2.10")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theSystemsShareAloneDoesNotSufficeEither() {
        Plants plants = plant().zone("a").plc("one", "a").with(design("zone:a", "SR 2.10"));
        assertThat(able(plants, "zone:a", "SR 2.10")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aSiteTestOfTheZoneShowsPartsAndShare() {
        Plants plants = plant().zone("a").plc("one", "a").tested("zone:a", true, "SR 2.10");
        assertThat(inForce(plants, "zone:a", "SR 2.10")).isEqualTo(Status.MET);
        assertThat(reasons(plants, "zone:a", "SR 2.10", Ask.IN_FORCE))
                .contains(JudgeReason.SPOKEN_FOR, JudgeReason.SYSTEM_SHARE_SHOWN);
    }

    @Test
    void aShareThatIsSaidToFailFailsTheRow() {
        Plants plants = logged().tested("asset:one", true, "CR 2.10").tested("zone:a", false, "SR 2.10");
        assertThat(inForce(plants, "zone:a", "SR 2.10")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void theSystemsShareIsShownByAServiceThatEveryAssetUses() {
        Plants plants = plant().zone("a")
                .plc("one", "a")
                .plc("server", "a")
                .claim("one", "CR 2.10")
                .claim("server", "CR 2.10");
        Plants some = plants.service("log", Service.Kind.LOG_COLLECTOR, "server", List.of("SR 2.10"), "one");
        assertThat(able(some, "zone:a", "SR 2.10")).isEqualTo(Status.UNKNOWN);
        Plants all = plants.service("log-2", Service.Kind.LOG_COLLECTOR, "server", List.of("SR 2.10"), "one", "server");
        assertThat(able(all, "zone:a", "SR 2.10")).isEqualTo(Status.MET);
        assertThat(inForce(all, "zone:a", "SR 2.10")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aShareThatTheCatalogueAllowsNoServiceForTakesNone() {
        Plants plants = plant().zone("a")
                .plc("one", "a")
                .claim("one", "CR 4.1")
                .service("crypt", Service.Kind.PKI, "one", List.of("SR 4.1"), "one");
        assertThat(able(plants, "zone:a", "SR 4.1")).isEqualTo(Status.UNKNOWN);
    }

    // zone: no part can show it; evidence on the subject or a service.

    @Test
    void whatNoPartCanShowTakesEvidenceOnTheSubject() {
        Plants plants = plant().zone("a").plc("one", "a");
        assertThat(able(plants, "zone:a", "SR 5.4")).isEqualTo(Status.UNKNOWN);
        assertThat(able(plants.with(design("zone:a", "SR 5.4")), "zone:a", "SR 5.4"))
                .isEqualTo(Status.MET);
        assertThat(inForce(plants.tested("zone:a", true, "SR 5.4"), "zone:a", "SR 5.4"))
                .isEqualTo(Status.MET);
    }

    @Test
    void whatNoPartCanShowMayBeAServiceOfAllAssets() {
        Plants plants =
                plant().zone("a").plc("one", "a").plc("server", "a").tested("asset:server", true, "SR 7.3 RE 2");
        Plants one = plants.service("backup", Service.Kind.BACKUP, "server", List.of("SR 7.3 RE 2"), "one");
        assertThat(able(one, "zone:a", "SR 7.3 RE 2")).isEqualTo(Status.UNKNOWN);
        Plants all = plants.service("backup-2", Service.Kind.BACKUP, "server", List.of("SR 7.3 RE 2"), "one", "server");
        assertThat(able(all, "zone:a", "SR 7.3 RE 2")).isEqualTo(Status.MET);
        assertThat(able(
                        plant().zone("a").service("none", Service.Kind.BACKUP, "server", List.of("SR 7.3 RE 2")),
                        "zone:a",
                        "SR 7.3 RE 2"))
                .isEqualTo(Status.UNKNOWN);
    }

    // edge: asked of conduits; a zone's answer is the AND over all its conduits.

    private static Plants joined() {
        return plant().zone("a").zone("b").zone("c").conduit("ab", "a", "b").conduit("ac", "a", "c");
    }

    @Test
    void aZonesEdgeIsTheAndOverAllItsConduits() {
        Plants plants = joined().device("f1", "ab", ComponentType.NETWORK_DEVICE)
                .device("f2", "ac", ComponentType.NETWORK_DEVICE)
                .claim("f1", "NDR 5.2");
        assertThat(able(plants, "zone:b", "SR 5.2")).isEqualTo(Status.MET);
        assertThat(able(plants, "zone:a", "SR 5.2")).isEqualTo(Status.UNKNOWN);
        assertThat(able(plants.claim("f2", "NDR 5.2"), "zone:a", "SR 5.2")).isEqualTo(Status.MET);
        assertThat(reasons(plants, "zone:a", "SR 5.2", Ask.ABLE)).startsWith(JudgeReason.EVERY_CONDUIT);
    }

    @Test
    void aConduitThatFailsFailsTheZone() {
        Plants plants =
                joined().device("f1", "ab", ComponentType.NETWORK_DEVICE).tested("asset:f1", false, "NDR 5.2");
        assertThat(inForce(plants, "zone:a", "SR 5.2")).isEqualTo(Status.NOT_MET);
        assertThat(reasons(plants, "zone:a", "SR 5.2", Ask.IN_FORCE)).startsWith(JudgeReason.CONDUIT_FAILS);
        assertThat(inForce(plants, "zone:c", "SR 5.2")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void edgeRowsAreJudgedOnTheNetworkDevicesInTheConduit() {
        Plants plants = joined().device("f1", "ab", ComponentType.NETWORK_DEVICE)
                .device("sensor", "ab", ComponentType.EMBEDDED_DEVICE)
                .asset("gate", "a", ComponentType.NETWORK_DEVICE)
                .endsAt("ab", "gate")
                .claim("f1", "NDR 5.2");
        assertThat(able(plants, "conduit:ab", "SR 5.2")).isEqualTo(Status.MET);
    }

    @Test
    void elseOnTheAssetsThatTerminateIt() {
        Plants plants = joined().asset("gate", "a", ComponentType.NETWORK_DEVICE)
                .asset("other", "a", ComponentType.NETWORK_DEVICE)
                .endsAt("ab", "gate");
        assertThat(able(plants, "conduit:ab", "SR 5.2")).isEqualTo(Status.UNKNOWN);
        assertThat(able(plants.claim("gate", "NDR 5.2"), "conduit:ab", "SR 5.2"))
                .isEqualTo(Status.MET);
    }

    @Test
    void elseOnEvidenceOnTheConduit() {
        assertThat(able(joined().with(design("conduit:ab", "SR 5.2")), "conduit:ab", "SR 5.2"))
                .isEqualTo(Status.MET);
        assertThat(inForce(joined().tested("conduit:ab", true, "SR 5.2"), "conduit:ab", "SR 5.2"))
                .isEqualTo(Status.MET);
    }

    @Test
    void elseUnknown() {
        Outcome outcome = Judged.of(joined()).outcome("conduit:ab", "SR 5.2", Ask.ABLE);
        assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.NO_BOUNDARY_DEVICE);
    }

    @Test
    void otherRowsOfAConduitAreAskedOfAllItHolds() {
        Plants plants = joined().device("f1", "ab", ComponentType.NETWORK_DEVICE)
                .device("sensor", "ab", ComponentType.EMBEDDED_DEVICE)
                .claim("f1", "CR 2.1");
        assertThat(able(plants, "conduit:ab", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(able(plants.claim("sensor", "CR 2.1"), "conduit:ab", "SR 2.1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void theConduitsOfADescendantThatLeadOutsideCountForTheZone() {
        Plants plants = plant().zone("a").zoneIn("inner", "a").zone("b").conduit("out", "inner", "b");
        assertThat(able(plants.tested("conduit:out", true, "SR 5.2"), "zone:a", "SR 5.2"))
                .isEqualTo(Status.MET);
        Plants inside = plant().zone("a").zoneIn("x", "a").zoneIn("y", "a").conduit("xy", "x", "y");
        assertThat(able(inside, "zone:a", "SR 5.2")).isEqualTo(Status.NOT_APPLICABLE);
    }

    // A zone with no conduit.

    private static Plants alone() {
        return plant().zone("a").plc("plc", "a");
    }

    @Test
    void withoutAConduitTheEdgeIsNotApplicable() {
        assertThat(Judged.of(alone()).outcome("zone:a", "SR 5.2", Ask.ABLE))
                .isEqualTo(new Outcome.NotApplicable(Trace.of(JudgeReason.NO_CONDUIT, new Fact.Of(new ZoneId("a")))));
    }

    @Test
    void forInForceAnObservationSaysSo() {
        assertThat(reasons(alone(), "zone:a", "SR 5.2", Ask.IN_FORCE))
                .containsExactly(JudgeReason.NO_CONDUIT_NOT_CHECKED);
        Plants walked = alone().condition("walk", Condition.CONDUIT, "zone:a", false, true, Optional.empty());
        assertThat(inForce(walked, "zone:a", "SR 5.2")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(reasons(walked, "zone:a", "SR 5.2", Ask.IN_FORCE))
                .containsExactly(JudgeReason.NO_CONDUIT, JudgeReason.CONDITION_STATED);
        assertThat(Judged.of(walked, LocalDate.of(2027, 1, 2)).inForce("zone:a", "SR 5.2"))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void nothingLessThanAnObservationOfThatZoneDoes() {
        Plants plants = alone().zone("b")
                .condition("word", Condition.CONDUIT, "zone:a", false, false, Optional.of("asked"))
                .condition("seen", Condition.CONDUIT, "zone:a", true, true, Optional.empty())
                .condition("other", Condition.WIRELESS, "zone:a", false, true, Optional.empty())
                .condition("there", Condition.CONDUIT, "zone:b", false, true, Optional.empty());
        assertThat(inForce(plants, "zone:a", "SR 5.2")).isEqualTo(Status.UNKNOWN);
    }

    // Evidence on the subject speaks for those assets that have no evidence of their own.

    @Test
    void evidenceOnTheSubjectSpeaksForAssetsWithoutTheirOwn() {
        Plants plants = pair().tested("zone:a", true, "SR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
        Trace trace = Judged.of(plants)
                .outcome("zone:a", "SR 2.1", Ask.IN_FORCE)
                .trace()
                .because()
                .getFirst();
        assertThat(trace.reason()).isEqualTo(JudgeReason.SPOKEN_FOR);
        assertThat(trace.facts()).containsExactly(new Fact.Of(new AssetId("one")), new Fact.Of(new ZoneId("a")));
    }

    @Test
    void itNeverOverridesAFailingAsset() {
        Plants plants = pair().tested("zone:a", true, "SR 2.1").tested("asset:two", false, "CR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void itDoesNotSpeakForAnAssetOfWhichSomethingSaidAgainstGrewOld() {
        Plants plants = pair().tested("zone:a", true, "SR 2.1")
                .with(Pieces.test("old", "asset:two", false, "CR 2.1")
                        .on(2026, 1, 1)
                        .until(2026, 2, 1));
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void itSpeaksForTheAssetsOfItsScope() {
        Plants plants = pair().with(Pieces.test("t", "zone:a", true, "SR 2.1").scope("one"));
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(plants.tested("asset:two", true, "CR 2.1"), "zone:a", "SR 2.1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void byDefaultItSpeaksForTheMembersOnItsDate() {
        Plants plants =
                pair().asset("two", Assets.since(LocalDate.of(2026, 5, 2))).tested("zone:a", true, "SR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void whatItSaysAgainstAnAssetFailsIt() {
        Plants plants = pair().tested("zone:a", false, "SR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.NOT_MET);
        assertThat(able(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void whatAnAuditSaysAgainstTheWholeStandsWhateverItsPartsSay() {
        Plants plants = pair().tested("asset:one", true, "CR 2.1")
                .tested("asset:two", true, "CR 2.1")
                .tested("zone:a", false, "SR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.NOT_MET);
        assertThat(able(plants, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void whatAnAuditSaidAgainstTheWholeIsNotForgotten() {
        Plants plants = pair().tested("asset:one", true, "CR 2.1")
                .tested("asset:two", true, "CR 2.1")
                .with(Pieces.test("audit", "zone:a", false, "SR 2.1")
                        .on(2026, 3, 1)
                        .until(2026, 4, 1));
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        Plants again = plants.tested("zone:a", true, "SR 2.1");
        assertThat(inForce(again, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void whatIsSaidAgainstAZoneStandsOverItsConduits() {
        Plants plants = joined().tested("conduit:ab", true, "SR 5.2")
                .tested("conduit:ac", true, "SR 5.2")
                .tested("zone:a", false, "SR 5.2");
        assertThat(inForce(plants, "zone:a", "SR 5.2")).isEqualTo(Status.NOT_MET);
        assertThat(inForce(plants, "zone:b", "SR 5.2")).isEqualTo(Status.MET);
    }

    @Test
    void aProcedureAgainstChangesNothing() {
        Plants plants = pair().tested("asset:one", true, "CR 2.1")
                .tested("asset:two", true, "CR 2.1")
                .with(Pieces.of("talk", EvidenceKind.PROCEDURE, "zone:a", false, "SR 2.1"));
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    // The whole plant, control systems, zones around.

    @Test
    void whatIsSaidOfTheWholePlantSpeaksForEverythingInsideIt() {
        Plants plants =
                pair().zone("b").conduit("ab", "a", "b").tested("plant:works", true, "SR 2.1", "SR 5.4", "SR 5.2");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "zone:a", "SR 5.4")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "conduit:ab", "SR 5.2")).isEqualTo(Status.MET);
        Plants outside = plants.zone("a", Zones.outside());
        assertThat(inForce(outside, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(outside, "zone:a", "SR 5.4")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aControlSystemsEvidenceCoversItsOwnAssets() {
        Plants plants = pair().system("dcs", "one").tested("system:dcs", true, "SR 2.1");
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(plants.tested("asset:two", true, "CR 2.1"), "zone:a", "SR 2.1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void itCoversTheShareOnlyWhereEveryAssetBelongsToIt() {
        Plants part = pair().system("dcs", "one").tested("system:dcs", true, "SR 5.4");
        assertThat(inForce(part, "zone:a", "SR 5.4")).isEqualTo(Status.UNKNOWN);
        Plants whole = pair().system("dcs", "one", "two").tested("system:dcs", true, "SR 5.4");
        assertThat(inForce(whole, "zone:a", "SR 5.4")).isEqualTo(Status.MET);
        Plants empty = plant().zone("a").system("dcs").tested("system:dcs", true, "SR 5.4");
        assertThat(inForce(empty, "zone:a", "SR 5.4")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aControlSystemIsASubjectItself() {
        Plants plants =
                pair().system("dcs", "one").claim("one", "CR 2.1").tested("system:dcs", true, "SR 5.4", "SR 1.3");
        assertThat(able(plants, "system:dcs", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "system:dcs", "SR 5.4")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "system:dcs", "SR 1.3")).isEqualTo(Status.MET);
        Plants helped = plants.compensation("lock", "system:dcs", "SR 1.7", 2);
        assertThat(Judged.of(helped).withHelp("system:dcs", "SR 1.7")).isEqualTo(Status.MET);
    }

    @Test
    void evidenceOnAParentCoversADescendantOnlyWhereItNamesIt() {
        Plants plants = plant().zone("a").zoneIn("inner", "a").plc("deep", "inner");
        assertThat(inForce(plants.tested("zone:a", true, "SR 2.1"), "zone:inner", "SR 2.1"))
                .isEqualTo(Status.UNKNOWN);
        assertThat(inForce(
                        plants.with(
                                Pieces.test("named", "zone:a", true, "SR 2.1").scope("deep")),
                        "zone:inner",
                        "SR 2.1"))
                .isEqualTo(Status.MET);
    }

    @Test
    void aZoneIsJudgedOverItsOwnAssetsNotItsDescendants() {
        Plants plants = plant().zone("a")
                .zoneIn("inner", "a")
                .plc("own", "a")
                .plc("deep", "inner")
                .claim("own", "CR 2.1");
        assertThat(able(plants, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    // Staleness of what is said of wholes.

    private static Plants channelled() {
        return joined().undated("ab").channel("ab", "c1", "zone:a", "zone:b");
    }

    @Test
    void aChannelAddedMakesEdgeLayoutAndChannelRowsStale() {
        Plants plants = channelled().tested("conduit:ab", true, "SR 5.2", "SR 3.1", "SR 7.1 RE 2");
        assertThat(inForce(plants, "conduit:ab", "SR 5.2")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(plants, "conduit:ab", "SR 3.1")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(plants, "conduit:ab", "SR 7.1 RE 2")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aChannelAddedLeavesTheRest() {
        Plants plants = channelled()
                .device("f1", "ab", ComponentType.NETWORK_DEVICE)
                .tested("asset:f1", true, "CR 2.1", "NDR 5.2")
                .tested("conduit:ab", true, "SR 1.3");
        assertThat(inForce(plants, "conduit:ab", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "conduit:ab", "SR 1.3")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "conduit:ab", "SR 5.2")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAssetThatReachesOutsideMakesTheLayoutOfItsZoneStale() {
        Plants plants = alone().tested("zone:a", true, "SR 5.4", "SR 2.3")
                .plc("new", "a")
                .asset("new", Assets.since(DAY));
        assertThat(inForce(plants, "zone:a", "SR 5.4")).isEqualTo(Status.MET);
        Plants external = plants.traits("new", Assets.only(Trait.EXTERNAL));
        assertThat(inForce(external, "zone:a", "SR 5.4")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(external, "zone:a", "SR 2.3")).isEqualTo(Status.MET);
    }

    @Test
    void whatIsSaidOfAZoneForAnAssetGoesStaleWithTheAsset() {
        Plants plants = alone().version("plc", "2")
                .with(Pieces.test("t", "zone:a", true, "SR 2.1").scope("plc").ofVersions(java.util.Map.of("plc", "1")));
        assertThat(inForce(plants, "zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        Plants same = alone().version("plc", "2")
                .with(Pieces.test("t", "zone:a", true, "SR 2.1").scope("plc").ofVersions(java.util.Map.of("plc", "2")));
        assertThat(inForce(same, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    // A certificate of a control system.

    private static Plants certified() {
        return alone().system("dcs", "plc")
                .with(Pieces.of("cert", EvidenceKind.CERTIFICATE, "system:dcs", true, "SR 3.5")
                        .capability());
    }

    @Test
    void aSystemCertificateShowsWhatIsBuiltInOnceTheInstalledVersionWasSeen() {
        assertThat(able(certified(), "zone:a", "SR 3.5")).isEqualTo(Status.MET);
        assertThat(inForce(certified(), "zone:a", "SR 3.5")).isEqualTo(Status.UNKNOWN);
        Plants seen = certified().asset("plc", Assets.seen(Identity.How.SCAN, DAY, "1"));
        assertThat(inForce(seen, "zone:a", "SR 3.5")).isEqualTo(Status.MET);
        assertThat(inForce(seen, "system:dcs", "SR 3.5")).isEqualTo(Status.MET);
    }

    @Test
    void aWholeWithoutAssetsHasNothingThatCouldBeSeenInstalled() {
        Plants plants = plant().zone("a")
                .with(Pieces.of("cert", EvidenceKind.CERTIFICATE, "zone:a", true, "SR 3.5")
                        .capability());
        assertThat(able(plants, "zone:a", "SR 3.5")).isEqualTo(Status.MET);
        assertThat(inForce(plants, "zone:a", "SR 3.5")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aSystemThatNeedsAServiceNeedsItToReachTheAsset() {
        Plants plants = alone().system("dcs", "plc")
                .plc("server", "a")
                .tested("asset:server", true, "CR 1.5")
                .with(Pieces.of("cert", EvidenceKind.CERTIFICATE, "system:dcs", true, "SR 1.5")
                        .capability()
                        .means(Means.INTEGRATION, "directory"));
        assertThat(able(plants, "zone:a", "SR 1.5")).isEqualTo(Status.UNKNOWN);
        Plants served = plants.service("dir", Service.Kind.DIRECTORY, "server", List.of(), "plc");
        assertThat(able(served, "zone:a", "SR 1.5")).isEqualTo(Status.MET);
    }

    // Compensated.

    @Test
    void aConduitThatIsCompensatedHelpsItsZones() {
        Plants plants = joined().tested("conduit:ac", true, "SR 5.2").compensation("guard", "conduit:ab", "SR 5.2", 2);
        Outcome.Met met = (Outcome.Met) Judged.of(plants).outcome("zone:a", "SR 5.2", Ask.ABLE_WITH_HELP);
        assertThat(met.helped()).isTrue();
        assertThat(Judged.of(plants).able("zone:a", "SR 5.2")).isEqualTo(Status.UNKNOWN);
        assertThat(((Outcome.Met) Judged.of(plants).outcome("conduit:ab", "SR 5.2", Ask.ABLE_WITH_HELP))
                        .trace()
                        .facts())
                .contains(new Fact.Of(new dev.ringwall.engine.model.CountermeasureId("guard")));
    }
}

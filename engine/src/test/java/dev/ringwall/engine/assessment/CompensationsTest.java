package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Countermeasure.Carrier;
import dev.ringwall.engine.model.Countermeasure.Replaced;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a compensating countermeasure is complete, and what it counts for. */
class CompensationsTest {

    private static final CountermeasureId LOCK = new CountermeasureId("lock");

    /** A complete record, to be spoilt in one place. */
    private static final class Draft {
        List<Replaced> replaces = List.of(new Replaced(row("SR 2.1"), "somebody at the panel"));
        List<SubjectId> subjects = List.of(new AssetId("plc"));
        Optional<Carrier> carrier = Optional.of(new Carrier.Physical("locked cabinet"));
        Optional<RiskId> risk = Optional.of(new RiskId("r-lock"));
        String owner = "M. Keeper";
        Optional<Signature> approval = approval("R. Owner", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

        Countermeasure build() {
            return new Countermeasure(
                    LOCK, "lock", replaces, subjects, SecurityLevel.SL_2, carrier, risk, owner, approval, "");
        }
    }

    private static Optional<Signature> approval(String by, LocalDate from, LocalDate until) {
        return Optional.of(new Signature(by, from, Optional.of(until), "reason"));
    }

    /** A plant with the risk record that counts the measure. */
    private static Plants plants() {
        return plant().zone("a")
                .plc("plc", "a")
                .plc("firewall", "a")
                .service("time", Service.Kind.TIME, "firewall", List.of("SR 2.11"), "plc")
                .compensation("lock", "asset:plc", "SR 2.1", 2);
    }

    private static List<CompensationGap> missing(Draft draft) {
        return missing(plants(), draft);
    }

    private static List<CompensationGap> missing(Plants plants, Draft draft) {
        return Judged.of(plants).judge().compensations().missing(draft.build());
    }

    @Test
    void aCompleteRecordLacksNothing() {
        assertThat(missing(new Draft())).isEmpty();
    }

    @Test
    void itNamesTheRowsOneByOneEachWithTheThreatItStops() {
        Draft none = new Draft();
        none.replaces = List.of();
        assertThat(missing(none)).containsExactly(CompensationGap.NO_THREAT);
        Draft silent = new Draft();
        silent.replaces = List.of(new Replaced(row("SR 2.1"), "insider"), new Replaced(row("SR 1.1"), " "));
        assertThat(missing(silent)).containsExactly(CompensationGap.NO_THREAT);
    }

    @Test
    void itNamesItsAssetsOrSubject() {
        Draft draft = new Draft();
        draft.subjects = List.of();
        assertThat(missing(draft)).containsExactly(CompensationGap.NO_SUBJECT);
    }

    @Test
    void somethingCarriesIt() {
        for (Optional<Carrier> carrier : List.<Optional<Carrier>>of(
                Optional.empty(), Optional.of(new Carrier.Physical(" ")), Optional.of(new Carrier.Procedure("")))) {
            Draft draft = new Draft();
            draft.carrier = carrier;
            assertThat(missing(draft)).as("%s", carrier).containsExactly(CompensationGap.NO_CARRIER);
        }
        for (Carrier carrier : List.of(
                new Carrier.ByAsset(new AssetId("firewall")),
                new Carrier.ByService(new ServiceId("time")),
                new Carrier.Procedure("a round each night"))) {
            Draft draft = new Draft();
            draft.carrier = Optional.of(carrier);
            assertThat(missing(draft)).as("%s", carrier).isEmpty();
        }
    }

    @Test
    void itRestsNeitherOnTheAssetItCoversNorOnTheRowItReplaces() {
        Draft itself = new Draft();
        itself.carrier = Optional.of(new Carrier.ByAsset(new AssetId("plc")));
        assertThat(missing(itself)).containsExactly(CompensationGap.NO_CARRIER);
        Draft sameRow = new Draft();
        sameRow.carrier = Optional.of(new Carrier.ByService(new ServiceId("time")));
        sameRow.replaces = List.of(new Replaced(row("SR 2.11"), "wrong time"));
        assertThat(missing(sameRow)).containsExactly(CompensationGap.NO_CARRIER);
    }

    @Test
    void itsResidualRiskWasRatedAgainWithIt() {
        Draft unknown = new Draft();
        unknown.risk = Optional.of(new RiskId("unknown"));
        assertThat(missing(unknown)).containsExactly(CompensationGap.RISK_NOT_RATED_AGAIN);
        Draft none = new Draft();
        none.risk = Optional.empty();
        assertThat(missing(none)).containsExactly(CompensationGap.RISK_NOT_RATED_AGAIN);
    }

    private static List<CompensationGap> rated(List<CountermeasureId> measures, Optional<LocalDate> rated) {
        Draft draft = new Draft();
        draft.risk = Optional.of(new RiskId("r-own"));
        RiskRecord record = new RiskRecord(
                new RiskId("r-own"),
                "scenario",
                List.of(),
                new RiskRecord.Threat("insider", "low", "door", List.of()),
                "",
                Optional.empty(),
                Map.of("safety", 3),
                Optional.of(3),
                Optional.empty(),
                "",
                measures,
                rated.map(day -> new RiskRecord.Residual(1, 3, 1, Plants.signed(day, day.plusYears(2)))),
                "R. Owner",
                "");
        return missing(plants().risk(record), draft);
    }

    @Test
    void theRatingCountsThisMeasureAndWasMadeByTheDay() {
        assertThat(rated(List.of(LOCK), Optional.of(DAY))).isEmpty();
        assertThat(rated(List.of(LOCK), Optional.of(DAY.plusDays(1))))
                .containsExactly(CompensationGap.RISK_NOT_RATED_AGAIN);
        assertThat(rated(List.of(LOCK), Optional.empty())).containsExactly(CompensationGap.RISK_NOT_RATED_AGAIN);
        assertThat(rated(List.of(new CountermeasureId("guard")), Optional.of(DAY)))
                .containsExactly(CompensationGap.RISK_NOT_RATED_AGAIN);
    }

    @Test
    void itHasAnOwner() {
        Draft draft = new Draft();
        draft.owner = "";
        assertThat(missing(draft)).containsExactly(CompensationGap.NO_OWNER);
    }

    private static List<CompensationGap> approved(Optional<Signature> approval) {
        Draft draft = new Draft();
        draft.approval = approval;
        return missing(draft);
    }

    @Test
    void anotherPersonApprovesIt() {
        assertThat(approved(Optional.empty())).containsExactly(CompensationGap.NOT_APPROVED);
        assertThat(approved(approval("M. Keeper", DAY, DAY.plusYears(1))))
                .containsExactly(CompensationGap.NOT_APPROVED);
    }

    @Test
    void itsApprovalHoldsOnTheDay() {
        assertThat(approved(approval("R. Owner", DAY, DAY))).isEmpty();
        assertThat(approved(approval("R. Owner", DAY.plusDays(1), DAY.plusYears(1))))
                .containsExactly(CompensationGap.NOT_APPROVED);
        assertThat(approved(approval("R. Owner", DAY.minusYears(1), DAY.minusDays(1))))
                .containsExactly(CompensationGap.NOT_APPROVED);
    }

    @Test
    void itsApprovalEndsWithinTwentyFourMonths() {
        assertThat(approved(approval("R. Owner", DAY, DAY.plusMonths(24)))).isEmpty();
        assertThat(approved(approval("R. Owner", DAY, DAY.plusMonths(24).plusDays(1))))
                .containsExactly(CompensationGap.NOT_APPROVED);
        assertThat(approved(Optional.of(new Signature("R. Owner", DAY, Optional.empty(), "reason"))))
                .containsExactly(CompensationGap.NOT_APPROVED);
    }

    // What it counts for.

    private static Judged judged(Plants plants) {
        return Judged.of(plants);
    }

    /** One controller, and a lock that stands in for a row of it. */
    private static Plants one() {
        return plant().zone("a").plc("plc", "a");
    }

    private static Pieces visit(EvidenceKind kind, boolean met) {
        return Pieces.of(met ? "visit" : "alarm", kind, "countermeasure:lock", met)
                .ofCarrier("locked cabinet");
    }

    @Test
    void aCompleteOneCountsForAbleWithHelpAndNeverForAble() {
        Judged judged = judged(one().compensation("lock", "asset:plc", "SR 2.1", 2));
        assertThat(judged.able("zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        Outcome.Met met = (Outcome.Met) judged.outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP);
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_2);
        assertThat(met.helped()).isTrue();
        assertThat(met.claimed()).isFalse();
        assertThat(met.trace().because())
                .containsExactly(
                        Trace.of(JudgeReason.COMPENSATED, new Fact.Of(LOCK), new Fact.Level(SecurityLevel.SL_2)));
    }

    @Test
    void anIncompleteOneCountsForNothing() {
        Draft draft = new Draft();
        draft.owner = "";
        Plants plants = one().countermeasure(draft.build());
        assertThat(judged(plants).withHelp("zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void plusEvidenceOfOperationOnItsCarrierItCountsForInForce() {
        Plants plants = one().compensation("lock", "asset:plc", "SR 2.1", 2);
        assertThat(judged(plants).inForce("zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
        Plants visited = plants.with(visit(EvidenceKind.OBSERVATION, true));
        Outcome.Met met = (Outcome.Met) judged(visited).outcome("zone:a", "SR 2.1", Ask.IN_FORCE);
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_2);
        assertThat(met.helped()).isTrue();
        assertThat(met.trace().because().getFirst().because()).hasSize(1);
        assertThat(judged(visited)
                        .outcome("zone:a", "SR 2.1", Ask.IN_FORCE_UNAIDED)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aCarrierThatIsSeenNotAtWorkOrThatChangedDoesNotCount() {
        Plants plants = one().compensation("lock", "asset:plc", "SR 2.1", 2);
        assertThat(judged(plants.with(visit(EvidenceKind.OBSERVATION, true))
                                .with(visit(EvidenceKind.OBSERVATION, false).on(2026, 5, 2)))
                        .inForce("zone:a", "SR 2.1"))
                .isEqualTo(Status.UNKNOWN);
        Plants other = one().compensation("lock", "asset:plc", "SR 2.1", 2)
                .with(visit(EvidenceKind.OBSERVATION, true).ofCarrier("a guard"));
        assertThat(judged(other).inForce("zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVATION, MET, UNKNOWN",
        "CONFIGURATION, MET, UNKNOWN",
        "SITE_TEST, MET, MET",
        "ACTIVITY, UNKNOWN, MET",
        "CLAIM, UNKNOWN, UNKNOWN",
        "PROCEDURE, UNKNOWN, UNKNOWN"
    })
    void aLockIsShownByWhatIsSeenAndARoundByItsRecord(EvidenceKind kind, Status lock, Status round) {
        assertThat(carriedBy(new Carrier.Physical("locked cabinet"), visit(kind, true)))
                .isEqualTo(lock);
        assertThat(carriedBy(new Carrier.Procedure("locked cabinet"), visit(kind, true)))
                .isEqualTo(round);
        assertThat(carriedBy(
                        new Carrier.ByAsset(new AssetId("firewall")),
                        visit(kind, true).ofCarrier("firewall@1")))
                .isEqualTo(lock);
        assertThat(carriedBy(
                        new Carrier.ByService(new ServiceId("time")),
                        visit(kind, true).ofCarrier("firewall@1")))
                .isEqualTo(lock);
    }

    private static Status carriedBy(Carrier carrier, Pieces seen) {
        Draft draft = new Draft();
        draft.carrier = Optional.of(carrier);
        return Judged.of(plants().with(seen))
                .judge()
                .compensations()
                .atWork(draft.build(), row("SR 2.1"))
                .status();
    }

    @Test
    void itCountsForTheRowsAndTheSubjectsItNames() {
        Plants plants = one().plc("other", "a").claim("other", "CR 2.1").compensation("lock", "asset:plc", "SR 2.1", 2);
        assertThat(judged(plants).withHelp("zone:a", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(judged(plants).withHelp("zone:a", "SR 1.3")).isEqualTo(Status.UNKNOWN);
        Plants wrong = one().plc("other", "a").compensation("lock", "asset:other", "SR 2.1", 2);
        assertThat(judged(wrong).withHelp("zone:a", "SR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void itIsNeverABaseForItsEnhancements() {
        Plants plants = one().compensation("lock", "asset:plc", "SR 2.1", 4);
        assertThat(judged(plants).withHelp("zone:a", "SR 2.1 RE 1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowOfAComponentMayBeCompensatedToo() {
        Judged judged = judged(one().compensation("lock", "asset:plc", "CR 2.1", 3));
        assertThat(judged.withHelp("component:plc/plc", "CR 2.1")).isEqualTo(Status.MET);
        assertThat(judged.able("component:plc/plc", "CR 2.1")).isEqualTo(Status.UNKNOWN);
        assertThat(((Outcome.Met) judged.outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP)).upTo())
                .isEqualTo(SecurityLevel.SL_3);
    }

    @Test
    void ofSeveralTheOneThatCarriesFurthestCounts() {
        for (List<Integer> levels : List.of(List.of(1, 3), List.of(3, 1))) {
            Plants plants = one().compensation("lock-1", "asset:plc", "SR 2.1", levels.getFirst())
                    .compensation("lock-2", "asset:plc", "SR 2.1", levels.getLast());
            Outcome.Met met = (Outcome.Met) judged(plants).outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP);
            assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_3);
        }
        Plants component =
                one().compensation("lock-1", "asset:plc", "SR 2.1", 1).compensation("lock-2", "asset:plc", "CR 2.1", 3);
        assertThat(((Outcome.Met) judged(component).outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP)).upTo())
                .isEqualTo(SecurityLevel.SL_3);
    }

    @Test
    void aZoneMayBeCompensatedAsAWhole() {
        Judged judged = judged(one().compensation("lock", "zone:a", "SR 2.1", 2));
        assertThat(judged.withHelp("zone:a", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(judged.withHelp("component:plc/plc", "CR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void whatIsMetWithoutHelpNeedsNone() {
        Plants plants = one().claim("plc", "CR 2.1")
                .compensation("lock", "zone:a", "SR 2.1", 2)
                .compensation("bolt", "asset:plc", "SR 2.1", 1);
        Outcome.Met met = (Outcome.Met) judged(plants).outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP);
        assertThat(met.helped()).isFalse();
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_4);
    }

    @Test
    void ofHelpForThePartsAndHelpForTheWholeTheFurtherCounts() {
        for (List<Integer> levels : List.of(List.of(1, 3), List.of(3, 1))) {
            Plants plants = one().compensation("whole", "zone:a", "SR 2.1", levels.getFirst())
                    .compensation("part", "asset:plc", "SR 2.1", levels.getLast());
            Outcome.Met met = (Outcome.Met) judged(plants).outcome("zone:a", "SR 2.1", Ask.ABLE_WITH_HELP);
            assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_3);
        }
    }

    @Test
    void itStandsInForARowThatIsKnownNotToBeMet() {
        Plants plants = one().with(Pieces.of("lab", EvidenceKind.LAB_TEST, "product:plc", false, "CR 2.1")
                        .capability()
                        .versions("1"))
                .compensation("lock", "asset:plc", "SR 2.1", 2);
        assertThat(judged(plants).able("zone:a", "SR 2.1")).isEqualTo(Status.NOT_MET);
        assertThat(judged(plants).withHelp("zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }
}

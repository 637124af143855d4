package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases worked by hand from the rules, before there was an engine. */
class HandWorkedCasesTest {

    private static Verdict verdict(Assessment assessment, String subject, String row, Ask ask) {
        return assessment.of(subject(subject)).verdict(row(row), ask);
    }

    private static Status able(Assessment assessment, String subject, String row) {
        return verdict(assessment, subject, row, Ask.ABLE).status();
    }

    private static Status inForce(Assessment assessment, String subject, String row) {
        return verdict(assessment, subject, row, Ask.IN_FORCE).status();
    }

    @Test
    void wirelessThatNobodyAnswersForIsUnknown() {
        Assessment assessment =
                plant().zone("a").plc("plc", "a").wireless("plc").assess();
        assertThat(able(assessment, "zone:a", "SR 1.6")).isEqualTo(Status.UNKNOWN);
        assertThat(inForce(assessment, "zone:a", "SR 1.6")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void thePartsOwnLevelIsIrrelevant() {
        Assessment assessment = plant().zone("a")
                .plc("plc", "a")
                .plc("drive", "a")
                .claim("plc", "CR 2.11")
                .claim("drive", "CR 2.11")
                .assess();
        assertThat(able(assessment, "zone:a", "SR 2.11")).isEqualTo(Status.MET);
    }

    @Test
    void ableButNotInForceIsSwitchedOn() {
        Assessment assessment = plant().zone("a")
                .asset("switch", "a", ComponentType.NETWORK_DEVICE)
                .claim("switch", "CR 4.3")
                .with(Pieces.of("capture", EvidenceKind.OBSERVATION, "asset:switch", false, "CR 4.3")
                        .on(Plants.DAY))
                .target("zone:a", 0, 0, 0, 1, 0, 0, 0)
                .assess();
        assertThat(able(assessment, "zone:a", "SR 4.3")).isEqualTo(Status.MET);
        assertThat(inForce(assessment, "zone:a", "SR 4.3")).isEqualTo(Status.NOT_MET);
        Gap gap = assessment
                .gaps(assessment.subjects().getFirst(), Gap.Side.OPERATION)
                .getFirst();
        assertThat(gap.rows())
                .filteredOn(open -> open.row().id().equals(row("SR 4.3")))
                .extracting(Gap.OpenRow::kind)
                .containsExactly(GapKind.SWITCH_ON);
    }

    @Test
    void whatWasSeenAgainstAnOldVersionLeavesTheNewOneUnknown() {
        Assessment assessment = plant().zone("a")
                .plc("plc", "a")
                .version("plc", "2")
                .with(Pieces.claim("claim", "plc", "CR 3.5").versions("1 to 2").on(2026, 1, 10))
                .with(Pieces.of("capture", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 3.5")
                        .on(2026, 3, 1)
                        .ofVersion("1"))
                .assess(LocalDate.of(2026, 6, 2));
        assertThat(inForce(assessment, "zone:a", "SR 3.5")).isEqualTo(Status.UNKNOWN);
        assertThat(able(assessment, "zone:a", "SR 3.5")).isEqualTo(Status.MET);
    }

    @Test
    void againstBeatsForUntilSomethingNamesItResolved() {
        Pieces capture = Pieces.of("capture", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 7.7")
                .on(2026, 3, 1);
        Pieces export = Pieces.of("export", EvidenceKind.CONFIGURATION, "asset:plc", true, "CR 7.7")
                .on(2026, 3, 10);
        Plants without = plant().zone("a").plc("plc", "a").with(capture).with(export);
        assertThat(inForce(without.assess(), "zone:a", "SR 7.7")).isEqualTo(Status.NOT_MET);
        Plants resolved = plant().zone("a").plc("plc", "a").with(capture).with(export.resolves("capture"));
        assertThat(inForce(resolved.assess(), "zone:a", "SR 7.7")).isEqualTo(Status.MET);
    }

    @Test
    void anEnhancementThatContainsItsBaseAnswersIt() {
        Assessment assessment = plant().zone("a")
                .plc("plc", "a")
                .tested("asset:plc", true, "CR 2.1 RE 1")
                .assess();
        assertThat(inForce(assessment, "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void anEnhancementOverAnOpenBaseHasNoEffect() {
        Assessment assessment = plant().zone("a")
                .plc("plc", "a")
                .tested("asset:plc", true, "CR 2.9 RE 1")
                .assess();
        Answers answers = assessment.of(subject("zone:a"));
        assertThat(inForce(assessment, "zone:a", "SR 2.9")).isEqualTo(Status.UNKNOWN);
        assertThat(answers.hasNoEffect(TestCatalog.CATALOG.require(row("SR 2.9 RE 1")), Ask.IN_FORCE))
                .isTrue();
        assertThat(answers.level(FoundationalRequirement.UC, Ask.IN_FORCE).proved())
                .isEqualTo(SecurityLevel.SL_0);
    }

    @Test
    void aStatedAbsenceThatIsContradictedIsTrueAndAFinding() {
        Assessment assessment = plant().zone("a")
                .plc("plc", "a")
                .absent("no-wireless", Condition.WIRELESS, "zone:a")
                .condition("ssid", Condition.WIRELESS, "zone:a", true, true, Optional.empty())
                .assess();
        assertThat(able(assessment, "zone:a", "SR 1.6")).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.findings()).extracting(Finding::rule).contains("condition-contradicted");
    }

    @Test
    void compensatedUpToTwoCountsAtOneAndTwoOnly() {
        Plants plants = plant().zone("a")
                .plc("plc", "a")
                .compensation("cabinet", "zone:a", "SR 1.1", 2)
                .with(Pieces.of("walk", EvidenceKind.OBSERVATION, "countermeasure:cabinet", true)
                        .basis(new dev.ringwall.engine.model.Basis(
                                Optional.empty(),
                                java.util.Map.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("locked cabinet"))))
                .target("zone:a", 3, 0, 0, 0, 0, 0, 0);
        Verdict verdict = verdict(plants.assess(), "zone:a", "SR 1.1", Ask.IN_FORCE);
        assertThat(verdict.countsAt(SecurityLevel.SL_2)).isTrue();
        assertThat(verdict.countsAt(SecurityLevel.SL_3)).isFalse();
        assertThat(verdict.helped()).isTrue();
        assertThat(able(plants.assess(), "zone:a", "SR 1.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void servicesInACircleProveNothing() {
        Plants circle = plant().zone("a")
                .plc("x", "a")
                .plc("y", "a")
                .service("from-y", Service.Kind.DIRECTORY, "y", List.of("SR 1.3"), "x")
                .service("from-x", Service.Kind.DIRECTORY, "x", List.of("SR 1.3"), "y");
        assertThat(able(circle.assess(), "zone:a", "SR 1.3")).isEqualTo(Status.UNKNOWN);
        assertThat(able(circle.claim("y", "CR 1.3").assess(), "zone:a", "SR 1.3"))
                .isEqualTo(Status.MET);
    }

    @Test
    void aCertificateForAnotherVersionCountsForNothing() {
        Plants installed = plant().zone("a").plc("plc", "a").version("plc", "V2.3");
        Plants exact = installed.with(Pieces.claim("cert", "plc", "CR 2.1").versions("V2.1"));
        Outcome why = exact.assess()
                .why(exact.assess().subjects().getFirst(), TestCatalog.CATALOG.require(row("SR 2.1")), Answer.ABLE);
        assertThat(why.status()).isEqualTo(Status.UNKNOWN);
        assertThat(why.trace().toString()).contains("NEAR_VERSION");
        Plants range = plant().zone("a")
                .plc("plc", "a")
                .version("plc", "V2.3")
                .with(Pieces.claim("cert", "plc", "CR 2.1").versions("V2.1 to V2.x"));
        assertThat(able(range.assess(), "zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void theBoundaryOfAnAirGappedZoneIsNotApplicableOnceSomebodyLooked() {
        Plants plants = plant().zone("a").plc("plc", "a");
        assertThat(able(plants.assess(), "zone:a", "SR 5.2")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(inForce(plants.assess(), "zone:a", "SR 5.2")).isEqualTo(Status.UNKNOWN);
        plants.condition("walk", Condition.CONDUIT, "zone:a", false, true, Optional.of("walked the cables"));
        assertThat(inForce(plants.assess(), "zone:a", "SR 5.2")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aLevelRunsOnWhereNothingMoreIsAsked() {
        Assessment assessment = plant().zone("a")
                .asset("app", "a", ComponentType.SOFTWARE_APPLICATION)
                .claim("app", "CR 5.1")
                .assess();
        Answers app = assessment.of(subject("component:app/app"));
        assertThat(app.level(FoundationalRequirement.RDF, Ask.ABLE))
                .isEqualTo(new Level(true, SecurityLevel.SL_4, SecurityLevel.SL_4));
    }
}

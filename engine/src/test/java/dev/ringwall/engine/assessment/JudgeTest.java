package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three answers for one requirement and one subject, kept apart; and the rows that contain others. */
class JudgeTest {

    private static Plants one() {
        return plant().zone("a").plc("plc", "a");
    }

    // The three answers.

    @Test
    void whatIsSeenWorkingExists() {
        Judged judged = Judged.of(one().tested("asset:plc", true, "CR 2.1"));
        assertThat(judged.inForce("zone:a", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(judged.able("zone:a", "SR 2.1")).isEqualTo(Status.MET);
        assertThat(judged.withHelp("zone:a", "SR 2.1")).isEqualTo(Status.MET);
    }

    @Test
    void whatIsSeenWorkingIsAbleForThatAssetAlone() {
        Plants plants = one().plc("twin", "a").likeProduct("twin", "plc").tested("asset:plc", true, "CR 2.1");
        assertThat(Judged.of(plants).able("component:plc/plc", "CR 2.1")).isEqualTo(Status.MET);
        assertThat(Judged.of(plants).able("component:twin/twin", "CR 2.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void capabilityAgainstIsNoneOfTheThree() {
        Judged judged = Judged.of(one().tested("asset:plc", true, "CR 2.1")
                .with(Pieces.of("lab", EvidenceKind.LAB_TEST, "product:plc", false, "CR 2.1")
                        .capability()
                        .versions("1")));
        for (Ask ask : Ask.values()) {
            assertThat(judged.outcome("zone:a", "SR 2.1", ask).status())
                    .as("%s", ask)
                    .isEqualTo(Status.NOT_MET);
        }
    }

    /** Whoever said that it uses no passwords did not say how he checked; a test saw them work. */
    private static Plants seen() {
        return one().condition("none", Condition.PASSWORDS_USED, "product:plc", false, false, Optional.empty())
                .tested("asset:plc", true, "CR 1.7");
    }

    @Test
    void whereNothingIsClaimedButMuchIsSeenWorkingAbleIsAtLeastWhatWasSeen() {
        Outcome able = Judged.of(seen()).outcome("zone:a", "SR 1.7", Ask.ABLE);
        assertThat(able.status()).isEqualTo(Status.MET);
        assertThat(able.trace().reason()).isEqualTo(JudgeReason.SEEN_WORKING);
        assertThat(able.trace().facts()).containsExactly(new Fact.Row(row("SR 1.7")), new Fact.Of(new ZoneId("a")));
        assertThat(Judged.of(seen()).withHelp("zone:a", "SR 1.7")).isEqualTo(Status.MET);
    }

    @Test
    void whatIsSeenWorkingCountsBeforeHelpThatCarriesLess() {
        Plants plants = seen().compensation("lock", "zone:a", "SR 1.7", 2);
        Outcome.Met met = (Outcome.Met) Judged.of(plants).outcome("zone:a", "SR 1.7", Ask.ABLE_WITH_HELP);
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_4);
        assertThat(met.helped()).isFalse();
    }

    @Test
    void aRowOfAComponentIsAbleByItself() {
        Judged judged = Judged.of(seen());
        assertThat(judged.able("component:plc/plc", "CR 1.7")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged.inForce("component:plc/plc", "CR 1.7")).isEqualTo(Status.MET);
    }

    // A row that contains another answers it when met, never the other way round.

    @Test
    void aRowThatContainsAnotherAnswersIt() {
        Outcome outcome =
                Judged.of(one().tested("asset:plc", true, "CR 1.1 RE 1")).outcome("zone:a", "SR 1.1", Ask.IN_FORCE);
        assertThat(outcome.status()).isEqualTo(Status.MET);
        assertThat(outcome.trace().reason()).isEqualTo(JudgeReason.IMPLIED);
        assertThat(outcome.trace().facts())
                .containsExactly(new Fact.Row(row("SR 1.1")), new Fact.Row(row("SR 1.1 RE 1")));
    }

    @Test
    void neverTheOtherWayRound() {
        Judged judged = Judged.of(one().tested("asset:plc", true, "CR 1.1"));
        assertThat(judged.inForce("zone:a", "SR 1.1")).isEqualTo(Status.MET);
        assertThat(judged.inForce("zone:a", "SR 1.1 RE 1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowThatIsKnownNotToBeMetIsNotAnsweredByOneThatContainsIt() {
        Plants plants = one().tested("asset:plc", true, "CR 1.1 RE 1").tested("asset:plc", false, "CR 1.1");
        assertThat(Judged.of(plants).inForce("zone:a", "SR 1.1")).isEqualTo(Status.NOT_MET);
    }

    @Test
    void norIsARowOfWhichSomethingSaidAgainstGrewOld() {
        Plants plants = one().tested("asset:plc", true, "CR 1.1 RE 1")
                .with(Pieces.test("old", "asset:plc", false, "CR 1.1")
                        .on(2026, 1, 1)
                        .until(2026, 2, 1));
        assertThat(Judged.of(plants).inForce("zone:a", "SR 1.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowThatIsMetByHelpIsNoBaseForOthers() {
        Plants plants = one().compensation("lock", "zone:a", "SR 1.1 RE 1", 4);
        Judged judged = Judged.of(plants);
        assertThat(judged.withHelp("zone:a", "SR 1.1 RE 1")).isEqualTo(Status.MET);
        assertThat(judged.withHelp("zone:a", "SR 1.1")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aRowThatContainsAnotherCountsBeforeHelp() {
        Plants plants = one().claim("plc", "CR 1.1 RE 1").compensation("lock", "zone:a", "SR 1.1", 1);
        Outcome.Met met = (Outcome.Met) Judged.of(plants).outcome("zone:a", "SR 1.1", Ask.ABLE_WITH_HELP);
        assertThat(met.helped()).isFalse();
        assertThat(met.upTo()).isEqualTo(SecurityLevel.SL_4);
    }

    // Who is asked what.

    private static Subject of(Judged judged, String id) {
        return judged.judge().plant().subject(subject(id)).orElseThrow();
    }

    @Test
    void aZoneAndASystemAreAskedAHundredRowsAConduitFiveFewerAComponentThose() {
        Judged judged = Judged.of(one().zone("b").conduit("ab", "a", "b").system("dcs", "plc"));
        assertThat(judged.judge().rowsOf(of(judged, "zone:a"))).hasSize(100);
        assertThat(judged.judge().rowsOf(of(judged, "system:dcs"))).hasSize(100);
        assertThat(judged.judge().rowsOf(of(judged, "conduit:ab"))).hasSize(95);
        for (String id : new String[] {"asset:plc", "component:plc/plc", "product:plc"}) {
            assertThat(judged.judge().rowsOf(of(judged, id))).as(id).isEqualTo(TestCatalog.CATALOG.componentRows());
        }
    }

    @Test
    void aProductIsJudgedInOneVersion() {
        Judged judged = Judged.of(one());
        assertThatThrownBy(() -> judged.outcome("product:plc", "CR 1.1", Ask.ABLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a product is judged in one version: " + new ProductId("plc"));
    }

    // All answers at once are the answers one at a time.

    private static Plants everything() {
        return one().plc("drive", "a")
                .zone("b")
                .conduit("ab", "a", "b")
                .system("dcs", "plc", "drive")
                .claim("plc", "CR 1.3", "CR 1.1 RE 1", "CR 3.5")
                .tested("asset:drive", true, "CR 1.3", "CR 2.1")
                .tested("zone:a", true, "SR 5.4")
                .compensation("lock", "asset:drive", "SR 2.1", 2)
                .compensation("bolt", "zone:a", "SR 7.1", 3)
                .compensation("hasp", "asset:drive", "CR 2.2", 3)
                .with(Pieces.of("visit", EvidenceKind.OBSERVATION, "countermeasure:bolt", true)
                        .ofCarrier("locked cabinet"));
    }

    @Test
    void allAnswersAtOnceAreTheAnswersOneAtATime() {
        for (Plants plants : new Plants[] {everything(), one().claim("plc", "CR 1.3"), seen()}) {
            Judged judged = Judged.of(plants);
            for (Subject each : Assess.systems(judged.judge().plant().plant())) {
                for (Requirement row : judged.judge().rowsOf(each)) {
                    assertSame(
                            judged.judge().judgeAll(each, row),
                            ask -> judged.judge().judge(each, row, ask),
                            row);
                }
            }
            for (var asset : judged.judge().plant().assetsById()) {
                var component = judged.judge().plant().componentsOf(asset).getFirst();
                for (Requirement row : TestCatalog.CATALOG.componentRows()) {
                    assertSame(
                            judged.judge().judgeAll(component, row),
                            ask -> judged.judge().judge(component, row, ask),
                            row);
                }
            }
        }
    }

    @Test
    void allAnswersOfAProductAreTheAnswersOneAtATime() {
        Judged judged = Judged.of(everything());
        InstalledProduct product = new InstalledProduct(new ProductId("plc"), "1");
        for (Requirement row : TestCatalog.CATALOG.componentRows()) {
            assertSame(
                    judged.judge().judgeAll(product, row), ask -> judged.judge().judge(product, row, ask), row);
        }
    }

    private static void assertSame(
            Map<Ask, Outcome> all, java.util.function.Function<Ask, Outcome> one, Requirement row) {
        for (Ask ask : Ask.values()) {
            assertThat(Verdict.of(all.get(ask))).as("%s %s", row.id(), ask).isEqualTo(Verdict.of(one.apply(ask)));
        }
    }

    @Test
    void theReasonsBelowAResultAreLookedThroughToTheGround() {
        Trace deep = Trace.of(JudgeReason.EVERY_ASSET)
                .because(
                        Trace.of(JudgeReason.ASSET_COVERED),
                        Trace.of(JudgeReason.ASSET_FAILS)
                                .because(Trace.of(dev.ringwall.engine.evidence.EvidenceReason.AGAINST_FADED)));
        assertThat(Traces.mentions(deep, reason -> reason == JudgeReason.EVERY_ASSET))
                .isTrue();
        assertThat(Traces.mentions(deep, reason -> reason == JudgeReason.ASSET_UNKNOWN))
                .isFalse();
        assertThat(Traces.mentionsFadedAgainst(deep)).isTrue();
        assertThat(Traces.asksForRenewal(deep)).isTrue();
        assertThat(Traces.mentionsFadedAgainst(Trace.of(JudgeReason.EVERY_ASSET)))
                .isFalse();
        assertThat(Traces.asksForRenewal(Trace.of(JudgeReason.EVERY_ASSET))).isFalse();
    }
}

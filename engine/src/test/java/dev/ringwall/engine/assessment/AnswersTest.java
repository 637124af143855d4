package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Trace;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels from answers: highest L so that every asked row with a first level up to L is met at L or not applicable. */
class AnswersTest {

    private static final Trace WHY = Trace.of(JudgeReason.EVERY_ASSET);
    private static final Outcome MET = new Outcome.Met(WHY);
    private static final Outcome NOT_MET = new Outcome.NotMet(WHY);
    private static final Outcome UNKNOWN = new Outcome.Unknown(WHY);
    private static final Outcome NOT_APPLICABLE = new Outcome.NotApplicable(WHY);

    /** Everything is met by itself but the rows that are named. RDF has 5.1 (1), RE 1 (2), RE 2, RE 3 (3, 4), and so on. */
    private static Answers answers(Object... rowsAndOutcomes) {
        Map<String, Outcome> named = new HashMap<>();
        for (int i = 0; i < rowsAndOutcomes.length; i += 2) {
            named.put((String) rowsAndOutcomes[i], (Outcome) rowsAndOutcomes[i + 1]);
        }
        return Answers.of(
                new Answers.Rows(TestCatalog.CATALOG.systemRows()),
                row -> all(named.getOrDefault(row.id().code(), MET)));
    }

    private static Map<Ask, Outcome> all(Outcome outcome) {
        Map<Ask, Outcome> all = new EnumMap<>(Ask.class);
        for (Ask ask : Ask.values()) {
            all.put(ask, outcome);
        }
        return all;
    }

    private static String level(Object... rowsAndOutcomes) {
        return answers(rowsAndOutcomes)
                .level(FoundationalRequirement.TRE, Ask.IN_FORCE)
                .toString();
    }

    // TRE: SR 6.1 (SL 1), SR 6.1 RE 1 (SL 3), SR 6.2 (SL 2).

    @Test
    void everythingMetIsFour() {
        assertThat(level()).isEqualTo("4");
    }

    @Test
    void theLowestOpenRowHoldsTheLevel() {
        assertThat(level("SR 6.1", NOT_MET)).isEqualTo("0");
        assertThat(level("SR 6.2", NOT_MET)).isEqualTo("1");
        assertThat(level("SR 6.1 RE 1", NOT_MET)).isEqualTo("2");
        assertThat(level("SR 6.1 RE 1", NOT_MET, "SR 6.2", NOT_MET)).isEqualTo("1");
    }

    @Test
    void provedTakesUnknownAsNotMetAndPossibleAsMet() {
        assertThat(level("SR 6.2", UNKNOWN)).isEqualTo("1..4");
        assertThat(level("SR 6.2", UNKNOWN, "SR 6.1 RE 1", NOT_MET)).isEqualTo("1..2");
        assertThat(level("SR 6.1", UNKNOWN, "SR 6.2", UNKNOWN)).isEqualTo("0..4");
        assertThat(level("SR 6.1", NOT_MET, "SR 6.2", UNKNOWN)).isEqualTo("0");
    }

    @Test
    void whatIsNotApplicableHoldsNothing() {
        assertThat(level("SR 6.1", NOT_APPLICABLE, "SR 6.2", NOT_MET)).isEqualTo("1");
        assertThat(level("SR 6.1", NOT_APPLICABLE, "SR 6.1 RE 1", NOT_APPLICABLE))
                .isEqualTo("4");
    }

    @Test
    void noRowApplicableIsNoLevelAndNotFour() {
        Level level = answers("SR 6.1", NOT_APPLICABLE, "SR 6.1 RE 1", NOT_APPLICABLE, "SR 6.2", NOT_APPLICABLE)
                .level(FoundationalRequirement.TRE, Ask.IN_FORCE);
        assertThat(level).isEqualTo(Level.NOT_APPLICABLE);
        assertThat(level.toString()).isEqualTo("–");
        assertThat(level.reaches(SecurityLevel.SL_4)).isTrue();
    }

    @Test
    void aRowMetByACompensatingCountermeasureIsMetUpToItsLevel() {
        Outcome toTwo = new Outcome.Met(WHY, SecurityLevel.SL_2, true, false);
        Outcome toOne = new Outcome.Met(WHY, SecurityLevel.SL_1, true, false);
        assertThat(level("SR 6.1", toTwo)).isEqualTo("2");
        assertThat(level("SR 6.2", toOne)).isEqualTo("1");
        assertThat(level("SR 6.1 RE 1", toOne)).isEqualTo("2");
        assertThat(level("SR 6.1", toTwo, "SR 6.2", UNKNOWN)).isEqualTo("1..2");
    }

    @Test
    void oneFoundationSaysNothingOfAnother() {
        Answers answers = answers("SR 6.1", NOT_MET);
        assertThat(answers.level(FoundationalRequirement.RA, Ask.ABLE).toString())
                .isEqualTo("4");
        assertThat(answers.level(FoundationalRequirement.TRE, Ask.ABLE).toString())
                .isEqualTo("0");
    }

    @Test
    void eachAnswerIsKeptApart() {
        Answers answers = Answers.of(new Answers.Rows(TestCatalog.CATALOG.systemRows()), row -> {
            Map<Ask, Outcome> all = all(MET);
            all.put(Ask.IN_FORCE, UNKNOWN);
            all.put(Ask.IN_FORCE_UNAIDED, NOT_MET);
            return all;
        });
        assertThat(answers.verdict(row("SR 1.1"), Ask.ABLE).status()).isEqualTo(Status.MET);
        assertThat(answers.verdict(row("SR 1.1"), Ask.IN_FORCE).status()).isEqualTo(Status.UNKNOWN);
        assertThat(answers.verdict(row("SR 1.1"), Ask.IN_FORCE_UNAIDED).status())
                .isEqualTo(Status.NOT_MET);
    }

    @Test
    void whatAnAnswerWouldChangeIsAskedWithoutChangingIt() {
        Answers answers = answers("SR 6.1", UNKNOWN);
        List<Requirement> asked = List.of(TestCatalog.CATALOG.require(row("SR 6.1")));
        assertThat(answers.levelIfMet(FoundationalRequirement.TRE, Ask.IN_FORCE, asked)
                        .toString())
                .isEqualTo("4");
        assertThat(answers.levelIfNotAsked(FoundationalRequirement.TRE, Ask.IN_FORCE, asked)
                        .toString())
                .isEqualTo("4");
        assertThat(answers.level(FoundationalRequirement.TRE, Ask.IN_FORCE).toString())
                .isEqualTo("0..4");
    }

    @Test
    void aRowThatIsNotAskedHasNoAnswer() {
        Answers answers = answers();
        assertThat(answers.asks(row("SR 1.1"))).isTrue();
        assertThat(answers.asks(row("CR 1.1"))).isFalse();
        assertThat(answers.rows()).isEqualTo(TestCatalog.CATALOG.systemRows());
        assertThatThrownBy(() -> answers.verdict(row("CR 1.1"), Ask.ABLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CR 1.1 is not asked here");
    }

    @Test
    void howManyRowsRestOnClaimsAlone() {
        Outcome claimed = new Outcome.Met(WHY, SecurityLevel.SL_4, false, true);
        assertThat(answers().restingOnClaims(Ask.ABLE)).isZero();
        assertThat(answers("SR 6.1", claimed, "SR 1.1", claimed, "SR 1.2", NOT_MET)
                        .restingOnClaims(Ask.ABLE))
                .isEqualTo(2);
    }

    // An RE met over a base that is not has no effect.

    @ParameterizedTest
    @CsvSource({
        "MET, NOT_MET, true",
        "MET, UNKNOWN, true",
        "MET, MET, false",
        "MET, NOT_APPLICABLE, false",
        "UNKNOWN, NOT_MET, false",
        "NOT_MET, NOT_MET, false"
    })
    void anEnhancementMetOverABaseThatIsNotHasNoEffect(Status enhancement, Status base, boolean noEffect) {
        Answers answers = answers("SR 6.1 RE 1", outcome(enhancement), "SR 6.1", outcome(base));
        Requirement row = TestCatalog.CATALOG.require(row("SR 6.1 RE 1"));
        assertThat(answers.hasNoEffect(row, Ask.IN_FORCE)).isEqualTo(noEffect);
        assertThat(answers.hasNoEffect(TestCatalog.CATALOG.require(row("SR 6.1")), Ask.IN_FORCE))
                .isFalse();
    }

    private static Outcome outcome(Status status) {
        return switch (status) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    @Test
    void anEnhancementWhoseBaseIsNotAskedHasItsEffect() {
        Requirement enhancement = TestCatalog.CATALOG.require(row("SR 6.1 RE 1"));
        Answers alone = Answers.of(new Answers.Rows(java.util.List.of(enhancement)), row -> all(MET));
        assertThat(alone.hasNoEffect(enhancement, Ask.ABLE)).isFalse();
    }

    // Verdicts, and levels.

    @Test
    void aVerdictIsAnOutcomeWithoutItsReasons() {
        for (SecurityLevel level : SecurityLevel.ALL) {
            Outcome met = new Outcome.Met(WHY, level, true, false);
            assertThat(Verdict.of(met)).isEqualTo(new Verdict(Status.MET, level, true, false, false));
        }
        assertThat(Verdict.of(new Outcome.Met(WHY, SecurityLevel.SL_3, false, true)))
                .isEqualTo(new Verdict(Status.MET, SecurityLevel.SL_3, false, true, false));
        for (Outcome outcome : java.util.List.of(NOT_MET, UNKNOWN, NOT_APPLICABLE)) {
            assertThat(Verdict.of(outcome))
                    .isEqualTo(new Verdict(outcome.status(), SecurityLevel.SL_0, false, false, false));
        }
    }

    @Test
    void anUnknownThatOnlyNeedsRenewalSaysSo() {
        Trace expired = WHY.because(Trace.of(EvidenceReason.EXPIRED));
        assertThat(Verdict.of(new Outcome.Unknown(expired)).renewable()).isTrue();
        assertThat(Verdict.of(new Outcome.NotMet(expired)).renewable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyMetAndNotApplicableCountTowardsALevel(Status status) {
        Verdict verdict = Verdict.of(outcome(status));
        boolean counts = status == Status.MET || status == Status.NOT_APPLICABLE;
        assertThat(verdict.countsAt(SecurityLevel.SL_4)).isEqualTo(counts);
        assertThat(verdict.isMet()).isEqualTo(status == Status.MET);
        assertThat(verdict.isUnknown()).isEqualTo(status == Status.UNKNOWN);
    }

    @Test
    void aLevelReachesATargetWhenItIsProved() {
        Level level = new Level(true, SecurityLevel.SL_1, SecurityLevel.SL_3);
        assertThat(level.toString()).isEqualTo("1..3");
        assertThat(level.reaches(SecurityLevel.SL_1)).isTrue();
        assertThat(level.reaches(SecurityLevel.SL_2)).isFalse();
        assertThat(level.reaches(SecurityLevel.SL_0)).isTrue();
    }

    @Test
    void theSameAnswerWithoutHelp() {
        assertThat(Ask.ABLE_WITH_HELP.unaided()).isEqualTo(Ask.ABLE);
        assertThat(Ask.ABLE.unaided()).isEqualTo(Ask.ABLE);
        assertThat(Ask.IN_FORCE.unaided()).isEqualTo(Ask.IN_FORCE_UNAIDED);
        assertThat(Ask.IN_FORCE_UNAIDED.unaided()).isEqualTo(Ask.IN_FORCE_UNAIDED);
    }
}

package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.DAY;
import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.TargetLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels below their targets, and what would close each open row. */
class GapsTest {

    private static final Subject ZONE = plant().zone("a").build().zones().getFirst();
    private static final Trace WHY = Trace.of(JudgeReason.EVERY_ASSET);

    private static List<Gap> gaps(Answers answers, TargetLevel target, Gap.Side side, AcceptedGap... accepted) {
        return new Gaps(List.of(accepted), DAY).of(ZONE, answers, target, side);
    }

    @Test
    void aGapIsALevelBelowItsTargetAndNothingElse() {
        List<Gap> gaps =
                gaps(Levels.reaching(2, 2, 0, 1, 2, 1, 3), Levels.target(2, 2, 0, 1, 3, 1, 3), Gap.Side.OPERATION);
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.subject()).isEqualTo(new ZoneId("a"));
            assertThat(gap.side()).isEqualTo(Gap.Side.OPERATION);
            assertThat(gap.fr()).isEqualTo(FoundationalRequirement.RDF);
            assertThat(gap.target()).isEqualTo(SecurityLevel.SL_3);
            assertThat(gap.achieved().proved()).isEqualTo(SecurityLevel.SL_2);
            assertThat(gap.depth()).isEqualTo(1);
        });
    }

    @Test
    void gapsStandInTheOrderOfTheSeven() {
        assertThat(gaps(Levels.reaching(0, 0, 0, 0, 0, 0, 0), Levels.target(1, 1, 1, 1, 1, 1, 1), Gap.Side.DESIGN))
                .extracting(Gap::fr)
                .isEqualTo(FoundationalRequirement.ALL);
    }

    @Test
    void noTargetIsNoGapAndZeroAsksNothing() {
        assertThat(gaps(Levels.reaching(0, 0, 0, 0, 0, 0, 0), Levels.notSet(), Gap.Side.OPERATION))
                .isEmpty();
        assertThat(gaps(Levels.reaching(0, 0, 0, 0, 0, 0, 0), Levels.target(0, 0, 0, 0, 0, 0, 0), Gap.Side.OPERATION))
                .isEmpty();
    }

    @Test
    void aGapListsEveryRowUpToTheTargetThatDoesNotCountLowestFirst() {
        Gap gap = gaps(Levels.reaching(4, 4, 4, 4, 0, 4, 4), Levels.target(0, 0, 0, 0, 3, 0, 0), Gap.Side.OPERATION)
                .getFirst();
        assertThat(gap.rows())
                .extracting(open -> open.row().id().code())
                .containsExactly(
                        "SR 5.1",
                        "SR 5.2",
                        "SR 5.3",
                        "SR 5.4",
                        "SR 5.1 RE 1",
                        "SR 5.2 RE 1",
                        "SR 5.1 RE 2",
                        "SR 5.2 RE 2",
                        "SR 5.2 RE 3",
                        "SR 5.3 RE 1");
        assertThat(gap.rows()).allMatch(open -> open.verdict().status() == Status.NOT_MET);
    }

    @Test
    void aRowThatHelpCarriesLessFarThanTheTargetIsOpen() {
        Answers answers = Levels.answers((row, ask) -> row.id().equals(row("SR 6.1"))
                ? new Outcome.Met(WHY, SecurityLevel.SL_2, true, false)
                : new Outcome.Met(WHY));
        Gap gap = gaps(answers, Levels.target(0, 0, 0, 0, 0, 3, 0), Gap.Side.OPERATION)
                .getFirst();
        assertThat(gap.rows()).singleElement().satisfies(open -> {
            assertThat(open.row().id()).isEqualTo(row("SR 6.1"));
            assertThat(open.kind()).isEqualTo(GapKind.COMPENSATE_OR_REPLACE);
        });
        assertThat(gaps(answers, Levels.target(0, 0, 0, 0, 0, 2, 0), Gap.Side.OPERATION))
                .isEmpty();
    }

    @Test
    void designIsMeasuredByAbleWithHelpAndOperationByInForce() {
        Answers answers = Levels.answers((row, ask) -> switch (ask) {
            case ABLE, IN_FORCE_UNAIDED, IN_FORCE -> new Outcome.NotMet(WHY);
            case ABLE_WITH_HELP -> new Outcome.Met(WHY);
        });
        TargetLevel target = Levels.target(1, 1, 1, 1, 1, 1, 1);
        assertThat(gaps(answers, target, Gap.Side.DESIGN)).isEmpty();
        assertThat(gaps(answers, target, Gap.Side.OPERATION)).hasSize(7);
    }

    // Each row has a kind.

    @ParameterizedTest
    @CsvSource({
        "MET, NOT_MET, SWITCH_ON",
        "NOT_APPLICABLE, NOT_MET, SWITCH_ON",
        "NOT_MET, NOT_MET, COMPENSATE_OR_REPLACE",
        "UNKNOWN, NOT_MET, MEND",
        "MET, UNKNOWN, PROVE",
        "UNKNOWN, UNKNOWN, PROVE"
    })
    void whatWouldCloseARowInOperation(Status able, Status inForce, GapKind kind) {
        Answers answers = Levels.answers((row, ask) -> outcome(ask.isInForce() ? inForce : able));
        assertThat(first(answers, Gap.Side.OPERATION).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, PROVE", "NOT_MET, COMPENSATE_OR_REPLACE"})
    void whatWouldCloseARowOfTheDesign(Status able, GapKind kind) {
        Answers answers = Levels.answers((row, ask) -> outcome(ask.isInForce() ? Status.NOT_MET : able));
        assertThat(first(answers, Gap.Side.DESIGN).kind()).isEqualTo(kind);
    }

    @Test
    void whatIsStaleOrExpiredIsRenewed() {
        Answers answers = Levels.answers(
                (row, ask) -> new Outcome.Unknown(WHY.because(Trace.of(EvidenceReason.VERSION_CHANGED))));
        assertThat(first(answers, Gap.Side.OPERATION).kind()).isEqualTo(GapKind.RENEW);
    }

    private static Gap.OpenRow first(Answers answers, Gap.Side side) {
        return gaps(answers, Levels.target(0, 0, 0, 0, 0, 1, 0), side)
                .getFirst()
                .rows()
                .getFirst();
    }

    private static Outcome outcome(Status status) {
        return switch (status) {
            case MET -> new Outcome.Met(WHY);
            case NOT_MET -> new Outcome.NotMet(WHY);
            case UNKNOWN -> new Outcome.Unknown(WHY);
            case NOT_APPLICABLE -> new Outcome.NotApplicable(WHY);
        };
    }

    // A gap may be accepted until D by P with reason and risk record.

    private static AcceptedGap accepted(String subject, String code, Optional<LocalDate> until, String reason) {
        return new AcceptedGap(
                new AcceptanceId("g"),
                Plants.subject(subject),
                row(code),
                new Signature("R. Owner", DAY.minusDays(1), until, reason),
                Optional.of(new RiskId("r")));
    }

    private static Gap gap(AcceptedGap... accepted) {
        return gaps(
                        Levels.reaching(4, 4, 4, 4, 4, 0, 4),
                        Levels.target(0, 0, 0, 0, 0, 2, 0),
                        Gap.Side.OPERATION,
                        accepted)
                .getFirst();
    }

    @Test
    void anAcceptedGapStaysAGapAndIsCountedApart() {
        AcceptedGap one = accepted("zone:a", "SR 6.1", Optional.of(DAY), "budget of next year");
        AcceptedGap two = accepted("zone:a", "SR 6.2", Optional.of(DAY), "budget of next year");
        assertThat(gap(one).rows())
                .extracting(Gap.OpenRow::accepted)
                .containsExactly(Optional.of(one), Optional.empty());
        assertThat(gap(one).isAccepted()).isFalse();
        assertThat(gap(one, two).isAccepted()).isTrue();
        assertThat(gap().isAccepted()).isFalse();
    }

    @Test
    void anAcceptanceNeedsAnEndAReasonAndARiskRecordAndIsOfThisRowHere() {
        AcceptedGap complete = accepted("zone:a", "SR 6.1", Optional.of(DAY), "reason");
        for (AcceptedGap wrong : List.of(
                accepted("zone:b", "SR 6.1", Optional.of(DAY), "reason"),
                accepted("zone:a", "SR 1.1", Optional.of(DAY), "reason"),
                accepted("zone:a", "SR 6.1", Optional.empty(), "reason"),
                accepted("zone:a", "SR 6.1", Optional.of(DAY.minusDays(1)), "reason"),
                accepted("zone:a", "SR 6.1", Optional.of(DAY), " "),
                new AcceptedGap(
                        complete.id(), complete.subject(), complete.row(), complete.signature(), Optional.empty()))) {
            assertThat(gap(wrong).rows().getFirst().accepted()).as("%s", wrong).isEmpty();
        }
        assertThat(gap(complete).rows().getFirst().accepted()).contains(complete);
    }

    // The weakest foundation: largest SL-T minus SL-A, then lowest SL-A, then FR order.

    private static Optional<FoundationalRequirement> weakest(Answers answers, TargetLevel target) {
        return Weakest.of(answers, target).map(Weakest::fr);
    }

    @Test
    void theWeakestFoundationIsFurthestBelowItsTarget() {
        assertThat(weakest(Levels.reaching(2, 2, 0, 1, 2, 1, 3), Levels.target(2, 2, 0, 1, 3, 1, 3)))
                .contains(FoundationalRequirement.RDF);
        assertThat(weakest(Levels.reaching(2, 0, 0, 0, 1, 0, 0), Levels.target(3, 1, 0, 0, 3, 0, 0)))
                .contains(FoundationalRequirement.RDF);
        assertThat(Weakest.of(Levels.reaching(2, 0, 0, 0, 1, 0, 0), Levels.target(3, 1, 0, 0, 3, 0, 0))
                        .map(Weakest::depth))
                .contains(2);
    }

    @Test
    void thenTheLowestLevelThenTheOrderOfTheSeven() {
        assertThat(weakest(Levels.reaching(2, 1, 4, 4, 4, 4, 4), Levels.target(3, 2, 0, 0, 0, 0, 0)))
                .contains(FoundationalRequirement.UC);
        assertThat(weakest(Levels.reaching(4, 1, 4, 4, 1, 4, 4), Levels.target(0, 2, 0, 0, 2, 0, 0)))
                .contains(FoundationalRequirement.UC);
    }

    @Test
    void whereEveryTargetIsReachedOrNoneIsSetNothingIsWeakest() {
        assertThat(weakest(Levels.reaching(2, 2, 2, 2, 2, 2, 2), Levels.target(2, 2, 2, 2, 2, 2, 2)))
                .isEmpty();
        assertThat(weakest(Levels.reaching(0, 0, 0, 0, 0, 0, 0), Levels.notSet()))
                .isEmpty();
    }

    // Percentages.

    @Test
    void howFarATargetIsMet() {
        Answers answers = Levels.answers((row, ask) -> switch (row.id().code()) {
            case "SR 6.1" -> new Outcome.NotMet(WHY);
            case "SR 6.2" -> new Outcome.Unknown(WHY);
            default -> new Outcome.Met(WHY);
        });
        TargetLevel target = Levels.target(0, 0, 0, 0, 1, 3, 0);
        assertThat(Progress.of(answers, target, Ask.IN_FORCE))
                .as(
                        "RDF 4 met of 4; of TRE's three rows 6.1 is not met, 6.2 not known, and its enhancement without effect")
                .isEqualTo(new Progress(4, 7, 1));
    }

    @Test
    void whatIsNotApplicableIsInNoPercentage() {
        Answers answers = Levels.answers(
                (row, ask) -> row.id().equals(row("SR 6.2")) ? new Outcome.NotApplicable(WHY) : new Outcome.Met(WHY));
        assertThat(Progress.of(answers, Levels.target(0, 0, 0, 0, 0, 3, 0), Ask.IN_FORCE))
                .isEqualTo(new Progress(2, 2, 0));
        assertThat(Progress.of(answers, Levels.notSet(), Ask.IN_FORCE)).isEqualTo(new Progress(0, 0, 0));
    }
}

package dev.ringwall.engine.rating;

import static dev.ringwall.engine.rating.Owners.ACCOUNTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.Ending;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One foundation worked by hand: SR 1.1 (from SL 1), SR 1.1 RE 1 (from SL 2) and SR 1.1 RE 2 (from SL 3), each with what is in
 * force and what is confirmed behind it.
 */
class RatingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static RatedRow row(String code, Verdict inForce, LinkedRow... links) {
        Requirement row = TestCatalog.CATALOG.require(RequirementId.parse(code).orElseThrow());
        return new RatedRow(row, inForce, List.of(links));
    }

    private static Verdict verdict(Status status, int upTo) {
        return new Verdict(status, SecurityLevel.of(upTo), false, false, false);
    }

    private static final Verdict MET = verdict(Status.MET, 4);
    private static final Verdict UNKNOWN = verdict(Status.UNKNOWN, 0);

    private static LinkedRow link(MaturityLevel confirmed) {
        return new LinkedRow(ACCOUNTS, true, confirmed);
    }

    private static RatedFoundation iac(RatedRow... rows) {
        Level any = new Level(true, SecurityLevel.SL_4, SecurityLevel.SL_4);
        return new RatedFoundation(FoundationalRequirement.IAC, any, List.of(rows));
    }

    @Test
    void theLowestProcessRowHoldsTheRating() {
        RatedFoundation held = iac(
                row("SR 1.1", MET, link(MaturityLevel.DEFINED)),
                row("SR 1.1 RE 1", MET, link(MaturityLevel.MANAGED)),
                row("SR 1.1 RE 2", MET));
        assertThat(held.rating()).hasToString("1");
        Trace why = held.why();
        assertThat(why.reason()).isEqualTo(RatingReason.HELD);
        assertThat(why.facts()).containsExactly(new Fact.Level(SecurityLevel.SL_2), new Fact.Count(1));
        assertThat(why.because()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(RatingReason.PROCESS_BELOW);
            assertThat(each.facts()).contains(new Fact.Maturity(MaturityLevel.MANAGED));
        });
        assertThat(held.leastMaturity(SecurityLevel.SL_1)).contains(MaturityLevel.DEFINED);
        assertThat(held.leastMaturity(SecurityLevel.SL_4)).contains(MaturityLevel.MANAGED);
        assertThat(held.withoutLink(SecurityLevel.SL_4)).isEqualTo(1);
    }

    @Test
    void whatIsUnknownEndsTheRange() {
        assertThat(iac(
                                row("SR 1.1", MET, link(MaturityLevel.IMPROVING)),
                                row("SR 1.1 RE 1", MET, link(MaturityLevel.UNKNOWN)),
                                row("SR 1.1 RE 2", verdict(Status.NOT_MET, 0)))
                        .rating())
                .hasToString("1..2");
        assertThat(iac(row("SR 1.1", UNKNOWN, link(MaturityLevel.DEFINED))).rating())
                .hasToString("0..4");
        assertThat(iac(row("SR 1.1", UNKNOWN, link(MaturityLevel.INITIAL))).rating())
                .hasToString("0");
    }

    @Test
    void aRowMetByACountermeasureRatesUpToItsLevel() {
        RatedFoundation helped = iac(row("SR 1.1", verdict(Status.MET, 2), link(MaturityLevel.DEFINED)));
        assertThat(helped.rating()).hasToString("2");
        assertThat(helped.why().because())
                .singleElement()
                .extracting(Trace::reason)
                .isEqualTo(RatingReason.ROW_MET_UP_TO);
    }

    /** The row falls away, what keeps it away does not: somebody has to see to it that no radio comes. */
    @Test
    void aProcessRowBehindARowThatIsNotApplicableIsAskedUntilTwoPersonsDismissIt() {
        Verdict notApplicable = verdict(Status.NOT_APPLICABLE, 0);
        assertThat(iac(row("SR 1.6", notApplicable, link(MaturityLevel.UNKNOWN)))
                        .rating())
                .hasToString("0..4");
        assertThat(iac(row("SR 1.6", notApplicable, new LinkedRow(ACCOUNTS, false, MaturityLevel.UNKNOWN)))
                        .rating())
                .hasToString("4");
    }

    @Test
    void nothingAskedIsNoLevel() {
        RatedFoundation nothing = new RatedFoundation(FoundationalRequirement.IAC, Level.NOT_APPLICABLE, List.of());
        assertThat(nothing.rating()).hasToString("–");
        assertThat(nothing.why().reason()).isEqualTo(RatingReason.NOTHING_ASKED);
    }

    @Test
    void whatAProgrammeShowsEndsWithItsConfirmationOrItsAge() {
        Owners owners = Owners.none()
                .at(ACCOUNTS, MaturityLevel.INITIAL, LocalDate.of(2025, 8, 31))
                .dismissed(Owners.BACKUP, LocalDate.of(2025, 9, 1));
        assertThat(Ending.of(owners.assess(DAY).orElseThrow().programme(), DAY))
                .extracting(Ending::kind, Ending::lastDay)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Ending.Kind.PIECE, LocalDate.of(2026, 8, 31)),
                        org.assertj.core.groups.Tuple.tuple(Ending.Kind.DISMISSAL, LocalDate.of(2026, 9, 1)));
    }
}

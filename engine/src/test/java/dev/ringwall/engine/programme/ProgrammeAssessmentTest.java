package dev.ringwall.engine.programme;

import static dev.ringwall.engine.catalog.MaturityLevel.DEFINED;
import static dev.ringwall.engine.catalog.MaturityLevel.IMPROVING;
import static dev.ringwall.engine.catalog.MaturityLevel.INITIAL;
import static dev.ringwall.engine.catalog.MaturityLevel.MANAGED;
import static dev.ringwall.engine.catalog.MaturityLevel.NONE;
import static dev.ringwall.engine.catalog.MaturityLevel.UNKNOWN;
import static dev.ringwall.engine.programme.Programmes.BASE;
import static dev.ringwall.engine.programme.Programmes.CATALOG;
import static dev.ringwall.engine.programme.Programmes.DAY;
import static dev.ringwall.engine.programme.Programmes.ENHANCEMENT;
import static dev.ringwall.engine.programme.Programmes.OTHER;
import static dev.ringwall.engine.programme.Programmes.none;
import static dev.ringwall.engine.programme.Programmes.proof;
import static dev.ringwall.engine.programme.Programmes.word;
import static dev.ringwall.engine.programme.ProofKind.CASE;
import static dev.ringwall.engine.programme.ProofKind.EXAMPLE;
import static dev.ringwall.engine.programme.ProofKind.IMPROVEMENT;
import static dev.ringwall.engine.programme.ProofKind.MEASURE;
import static dev.ringwall.engine.programme.ProofKind.PEOPLE;
import static dev.ringwall.engine.programme.ProofKind.PROCEDURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeAssessmentTest {

    private static MaturityLevel confirmed(Programmes programmes) {
        return programmes.row(BASE).confirmed();
    }

    private static final ProofKind[] DONE_TWICE = {PROCEDURE, PEOPLE, CASE, CASE};

    @Test
    void whatNobodySpeaksOfIsUnknown() {
        RowStanding row = none().row(BASE);
        assertThat(row.confirmed()).isEqualTo(UNKNOWN);
        assertThat(row.declared()).isEqualTo(UNKNOWN);
        assertThat(row.isUnknown()).isTrue();
        assertThat(row.why().reason()).isEqualTo(ProgrammeReason.NOTHING_SAID);
    }

    @Test
    void eachLevelStandsOnTheOneBelow() {
        assertThat(confirmed(none().shown(BASE, EXAMPLE))).isEqualTo(INITIAL);
        assertThat(confirmed(none().shown(BASE, EXAMPLE, PROCEDURE))).isEqualTo(INITIAL);
        assertThat(confirmed(none().shown(BASE, EXAMPLE, PROCEDURE, PEOPLE))).isEqualTo(MANAGED);
        assertThat(confirmed(none().shown(BASE, PROCEDURE, PEOPLE)))
                .as("no example")
                .isEqualTo(UNKNOWN);
        assertThat(confirmed(none().shown(BASE, PROCEDURE, PEOPLE, CASE))).isEqualTo(MANAGED);
        assertThat(confirmed(none().shown(BASE, DONE_TWICE))).isEqualTo(DEFINED);
        assertThat(confirmed(none().shown(BASE, CASE, CASE, CASE)))
                .as("nothing written down")
                .isEqualTo(INITIAL);
    }

    @Test
    void anImprovementCountsOnlyWhereItIsDrawnFromAMeasureThatCounts() {
        Programmes measured = none().shown(BASE, DONE_TWICE).shown(BASE, MEASURE);
        Proof measure = measured.proofs().getLast();
        assertThat(confirmed(measured)).isEqualTo(DEFINED);
        assertThat(confirmed(measured.shown(BASE, IMPROVEMENT)))
                .as("drawn from nothing")
                .isEqualTo(DEFINED);
        assertThat(confirmed(measured.with(drawnFrom(measure.id())))).isEqualTo(IMPROVING);
        assertThat(confirmed(none().shown(BASE, DONE_TWICE).with(drawnFrom(measure.id()))))
                .as("the measure is not there")
                .isEqualTo(DEFINED);
    }

    private static Proof drawnFrom(EvidenceId measure) {
        Proof bare = proof("better", IMPROVEMENT, BASE, DAY.minusDays(5), Optional.of(word("Otto")));
        return new Proof(
                bare.id(),
                bare.kind(),
                bare.rows(),
                bare.title(),
                List.of(),
                "",
                "",
                Optional.of(measure),
                bare.by(),
                bare.date(),
                Optional.empty(),
                bare.confirmed());
    }

    @Test
    void twoRecordsOfOneCaseAreOneCase() {
        Proof once = proof("one", CASE, BASE, DAY.minusDays(20), Optional.of(word("Otto")));
        Proof again = new Proof(
                new EvidenceId("two"),
                CASE,
                once.rows(),
                "",
                List.of(),
                " " + once.realCase().toUpperCase(java.util.Locale.ROOT),
                "",
                Optional.empty(),
                "Jan",
                once.date(),
                Optional.empty(),
                once.confirmed());
        Programmes written = none().shown(BASE, PROCEDURE, PEOPLE).with(once);
        assertThat(confirmed(written.with(again))).isEqualTo(MANAGED);
    }

    @Test
    void moreThanIsSaidIsToldWhereItIsShownAndNowhereElse() {
        RowStanding modest =
                none().declared(BASE, INITIAL).shown(BASE, DONE_TWICE).row(BASE);
        assertThat(modest.next()).extracting(Trace::reason).containsExactly(ProgrammeReason.NOT_CLAIMED);
        assertThat(modest.why().because()).extracting(Trace::reason).contains(ProgrammeReason.NOT_CLAIMED);
        RowStanding undone = none().declared(BASE, NONE).row(BASE);
        assertThat(undone.next()).extracting(Trace::reason).containsExactly(ProgrammeReason.NEEDS_EXAMPLE);
        assertThat(undone.why().because()).extracting(Trace::reason).containsExactly(ProgrammeReason.DECLARED_BY);
    }

    @Test
    void declaredAndConfirmedStandApart() {
        Programmes boasting = none().declared(BASE, IMPROVING).shown(BASE, EXAMPLE);
        assertThat(boasting.row(BASE).declared()).isEqualTo(IMPROVING);
        assertThat(boasting.row(BASE).confirmed()).isEqualTo(INITIAL);
        Programmes modest = none().declared(BASE, INITIAL).shown(BASE, DONE_TWICE);
        assertThat(modest.row(BASE).confirmed())
                .as("never above what is declared")
                .isEqualTo(INITIAL);
        assertThat(none().declared(BASE, DEFINED).row(BASE).confirmed())
                .as("a word alone")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whoDeclaredALevelDoesNotConfirmIt() {
        Proof byLea = proof("e", EXAMPLE, BASE, DAY.minusDays(9), Optional.of(word(" LEA ")));
        assertThat(confirmed(none().declared(BASE, INITIAL).with(byLea))).isEqualTo(UNKNOWN);
        Proof byNobody = proof("e", EXAMPLE, BASE, DAY.minusDays(9), Optional.empty());
        assertThat(confirmed(none().with(byNobody))).isEqualTo(UNKNOWN);
    }

    @Test
    void whatWasDoneGrowsOldAndWhatIsWrittenDoesNot() {
        Proof old = proof("e", EXAMPLE, BASE, DAY.minusMonths(12).minusDays(1), Optional.of(word("Otto")));
        Proof inTime = proof("e", EXAMPLE, BASE, DAY.minusMonths(12), Optional.of(word("Otto")));
        Proof rule = proof("p", PROCEDURE, BASE, DAY.minusYears(9), Optional.of(word("Otto")));
        assertThat(confirmed(none().with(old))).isEqualTo(UNKNOWN);
        assertThat(confirmed(none().with(inTime))).isEqualTo(INITIAL);
        assertThat(confirmed(none().with(inTime).with(rule).shown(BASE, PEOPLE)))
                .isEqualTo(MANAGED);
        assertThat(none().with(inTime).row(BASE, DAY.minusYears(2)).confirmed())
                .as("before it was made")
                .isEqualTo(UNKNOWN);
        assertThat(none().shown(BASE, DONE_TWICE).row(BASE, DAY.plusYears(2)).confirmed())
                .as("nobody confirmed it again")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void anEnhancementOverABaseOfNoneHasNoEffect() {
        Programmes programmes = none().declared(BASE, NONE).shown(ENHANCEMENT, EXAMPLE);
        RowStanding row = programmes.row(ENHANCEMENT);
        assertThat(row.state()).isEqualTo(RowStanding.State.NO_EFFECT);
        assertThat(row.confirmed()).isEqualTo(NONE);
        assertThat(none().shown(ENHANCEMENT, EXAMPLE).row(ENHANCEMENT).confirmed())
                .as("over a base of which nobody speaks it stands for itself")
                .isEqualTo(INITIAL);
    }

    @Test
    void whatDoesNotApplyIsNotCounted() {
        Programmes programmes = none().dismissed(BASE);
        assertThat(programmes.row(BASE).isAsked()).isFalse();
        assertThat(programmes.row(ENHANCEMENT).isAsked())
                .as("nothing is said of its enhancement")
                .isFalse();
        assertThat(programmes.row(ENHANCEMENT).why().reason()).isEqualTo(ProgrammeReason.BASE_NOT_APPLICABLE);
        assertThat(programmes.assess().all().notApplicable()).isEqualTo(2);
    }

    @Test
    void aGroupStandsWhereItsLowestRowStands() {
        Programmes programmes =
                none().shown(BASE, DONE_TWICE).shown(ENHANCEMENT, EXAMPLE).shown(OTHER, EXAMPLE);
        assertThat(programmes.assess().groups())
                .extracting(group -> group.leastConfirmed().orElseThrow())
                .containsExactly(INITIAL, INITIAL);
        assertThat(none().shown(BASE, DONE_TWICE).assess().leastConfirmed()).contains(UNKNOWN);
    }

    @Test
    void theNarrowerTargetCounts() {
        List<Target> targets = List.of(
                new Target(new Extent.Everything(), INITIAL),
                new Target(new Extent.OfGroup("SP.01"), MANAGED),
                new Target(new Extent.OfRow(ENHANCEMENT), DEFINED));
        ProgrammeAssessment assessment =
                ProgrammeAssessment.of(none().shown(OTHER, EXAMPLE).programme(targets, List.of()), CATALOG, DAY);
        assertThat(assessment.rows())
                .extracting(RowStanding::target)
                .containsExactly(Optional.of(MANAGED), Optional.of(DEFINED), Optional.of(INITIAL));
        assertThat(assessment.gaps()).extracting(row -> row.row().id()).containsExactly(BASE, ENHANCEMENT);
    }

    @Test
    void aRowThatNobodyCarriesIsAHole() {
        List<Responsibility> own =
                List.of(new Responsibility(new Extent.OfGroup("SP.01"), Party.INTEGRATOR, List.of()));
        ProgrammeAssessment assessment = ProgrammeAssessment.of(none().programme(List.of(), own), CATALOG, DAY);
        assertThat(assessment.holes()).singleElement().satisfies(hole -> {
            assertThat(hole.row().id()).isEqualTo(OTHER);
            assertThat(hole.why().reason()).isEqualTo(ProgrammeReason.NOBODY_RESPONSIBLE);
        });
        List<Responsibility> owner = List.of(new Responsibility(new Extent.Everything(), Party.OWNER, List.of()));
        assertThat(ProgrammeAssessment.of(none().programme(List.of(), owner), CATALOG, DAY)
                        .holes())
                .extracting(hole -> hole.why().reason())
                .containsOnly(ProgrammeReason.PARTY_WITHOUT_NAME);
    }

    @Test
    void whatIsMissingForTheNextLevelIsSaid() {
        RowStanding row = none().shown(BASE, EXAMPLE, PROCEDURE).row(BASE);
        assertThat(row.next()).extracting(Trace::reason).containsExactly(ProgrammeReason.NEEDS_PEOPLE);
    }
}

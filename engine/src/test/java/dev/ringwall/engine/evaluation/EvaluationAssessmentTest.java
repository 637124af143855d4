package dev.ringwall.engine.evaluation;

import static dev.ringwall.engine.evaluation.Evaluations.ADA;
import static dev.ringwall.engine.evaluation.Evaluations.BO;
import static dev.ringwall.engine.evaluation.Evaluations.DAY;
import static dev.ringwall.engine.evaluation.Evaluations.ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.evaluation.EvaluationComparison.Changed;
import dev.ringwall.engine.evaluation.EvaluationComparison.What;
import dev.ringwall.engine.evaluation.MatterStanding.State;
import dev.ringwall.engine.evaluation.Nonconformity.Closure;
import dev.ringwall.engine.evaluation.Nonconformity.Grade;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationAssessmentTest {

    private static final Matter FIRST = ROWS.getFirst();

    private static MatterStanding first(Evaluations evaluations) {
        return evaluations.assess().standing(FIRST).orElseThrow();
    }

    private static List<Reason> reasons(Trace trace) {
        List<Reason> all = new ArrayList<>();
        all.add(trace.reason());
        trace.because().forEach(each -> all.addAll(reasons(each)));
        return all;
    }

    private static Nonconformity raised(Grade grade, Optional<Closure> closed) {
        return new Nonconformity("n", grade, List.of(FIRST), "it lacks", "ada", DAY.minusDays(9), DAY, closed);
    }

    private static Closure closedBy(String who) {
        return new Closure(who, DAY.minusDays(1), List.of(new EvidenceId("x-own")));
    }

    @Test
    void whatNobodyJudgedIsUnknownAndNeverAPass() {
        EvaluationAssessment assessment = Evaluations.none().assess();
        assertThat(assessment.matters()).hasSize(4).allMatch(each -> each.state() == State.NO_VERDICT);
        assertThat(assessment.undecided()).isEqualTo(4);
        assertThat(assessment.conclusion()).isEqualTo(Conclusion.UNDECIDED);
    }

    @Test
    void aVerdictWithoutEvidenceThatCountsDoesNotCount() {
        assertThat(reasons(first(Evaluations.none().says(FIRST, "ada", Verdict.PASS))
                        .why()))
                .containsExactly(EvaluationReason.NONE_COUNTS, EvaluationReason.WITHOUT_EVIDENCE);
        MatterStanding old = first(Evaluations.none().says(FIRST, "ada", Verdict.PASS, "x-old"));
        assertThat(old.state()).isEqualTo(State.NO_VERDICT);
        assertThat(reasons(old.why())).contains(EvaluationReason.OF_ANOTHER_VERSION);
        assertThat(first(Evaluations.none().says(FIRST, "ada", Verdict.PASS, "x-old", "x-any"))
                        .state())
                .isEqualTo(State.PASS);
    }

    @Test
    void whoHasNotDeclaredHisIndependenceDoesNotCountNorWhoIsInConflict() {
        Evaluator silent = new Evaluator("ada", "Ada", "Lab", Optional.empty(), List.of());
        Evaluator author = new Evaluator(
                "ada",
                "Ada",
                "Lab",
                Optional.of(new Independence(
                        Independence.Side.SECOND,
                        List.of(new Independence.Conflict("wrote it", List.of(((Matter.OfRow) FIRST).row()))))),
                List.of());
        EvaluationAssessment unheard = Evaluations.passed().by(silent).assess();
        assertThat(unheard.matters()).allMatch(each -> each.state() == State.NO_VERDICT);
        EvaluationAssessment partly = Evaluations.passed().by(author).assess();
        assertThat(partly.count(State.PASS)).isEqualTo(3);
        assertThat(reasons(partly.standing(FIRST).orElseThrow().why())).contains(EvaluationReason.IN_CONFLICT);
    }

    @Test
    void aVerdictOfTomorrowDoesNotCountToday() {
        assertThat(Evaluations.passed().assess(DAY.minusDays(11)).undecided()).isEqualTo(4);
        assertThat(Evaluations.passed().assess(DAY.minusDays(10)).undecided()).isZero();
    }

    @Test
    void notApplicableNeedsAReasonAndNotEvaluatedDecidesNothing() {
        Judgement silent =
                new Judgement(FIRST, "ada", Verdict.NOT_APPLICABLE, Optional.empty(), List.of(), " ", DAY.minusDays(1));
        assertThat(first(Evaluations.none().with(silent)).state()).isEqualTo(State.NO_VERDICT);
        assertThat(first(Evaluations.none().says(FIRST, "ada", Verdict.NOT_APPLICABLE))
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        Evaluations left = Evaluations.none().says(FIRST, "ada", Verdict.NOT_EVALUATED);
        assertThat(first(left).state()).isEqualTo(State.NOT_EVALUATED);
        assertThat(first(left.says(FIRST, "bo", Verdict.PASS, "x-own")).state()).isEqualTo(State.PASS);
    }

    @Test
    void twoWhoDifferLeaveItUndecided() {
        Evaluations two = Evaluations.passed().says(FIRST, "bo", Verdict.NOT_APPLICABLE);
        assertThat(first(two).state()).isEqualTo(State.DIVIDED);
        assertThat(two.assess().conclusion()).isEqualTo(Conclusion.UNDECIDED);
    }

    @Test
    void openNonconformitiesDecideByTheirGrade() {
        Evaluations passed = Evaluations.passed();
        assertThat(passed.assess().conclusion()).isEqualTo(Conclusion.PASSED);
        assertThat(passed.with(raised(Grade.MAJOR, Optional.empty())).assess().conclusion())
                .isEqualTo(Conclusion.FAILED);
        assertThat(passed.with(raised(Grade.MINOR, Optional.empty())).assess().conclusion())
                .isEqualTo(Conclusion.PASSED_WITH_NONCONFORMITIES);
        assertThat(passed.with(raised(Grade.OBSERVATION, Optional.empty()))
                        .assess()
                        .conclusion())
                .isEqualTo(Conclusion.PASSED);
        assertThat(passed.with(raised(Grade.MAJOR, Optional.of(closedBy("bo"))))
                        .assess()
                        .conclusion())
                .isEqualTo(Conclusion.PASSED);
    }

    @Test
    void whoMayNotJudgeMayNotClose() {
        Nonconformity closed = raised(Grade.MAJOR, Optional.of(closedBy("bo")));
        EvaluationAssessment assessment = Evaluations.passed()
                .by(ADA, new Evaluator("bo", "Bo", "Lab", Optional.empty(), List.of()))
                .with(closed)
                .assess();
        assertThat(assessment.state(closed)).isEqualTo(Nonconformity.State.OPEN);
        assertThat(assessment.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(assessment.loose())
                .extracting(Trace::reason)
                .contains(EvaluationReason.CLOSED_WITHOUT_INDEPENDENCE, EvaluationReason.PASS_OVER_OPEN);
    }

    @Test
    void theLastDayForClosingStillCounts() {
        Nonconformity open = raised(Grade.MINOR, Optional.empty());
        Evaluations passed = Evaluations.passed().with(open);
        assertThat(passed.assess().state(open)).isEqualTo(Nonconformity.State.OPEN);
        assertThat(passed.assess(DAY.plusDays(1)).state(open)).isEqualTo(Nonconformity.State.OVERDUE);
    }

    @Test
    void whatFailsWithoutANonconformityAndASampleNobodySawAreNamed() {
        Sampling sample = new Sampling("s", "sites", List.of("a", "b", "c"), 2, 7, "two", List.of());
        EvaluationAssessment assessment = Evaluations.none()
                .says(FIRST, "ada", Verdict.FAIL, "x-own")
                .with(sample)
                .assess();
        assertThat(assessment.conclusion()).isEqualTo(Conclusion.FAILED);
        assertThat(assessment.loose())
                .extracting(Trace::reason)
                .containsExactly(
                        EvaluationReason.NO_NONCONFORMITY,
                        EvaluationReason.DRAWN_NOT_EXAMINED,
                        EvaluationReason.DRAWN_NOT_EXAMINED);
        assertThat(Evaluations.passed().with(sample).assess().conclusion()).isEqualTo(Conclusion.UNDECIDED);
    }

    @Test
    void agreementNamesWhatIsToBeSettled() {
        EvaluationAssessment two = Evaluations.passed()
                .says(ROWS.get(0), "bo", Verdict.PASS, "x-own")
                .says(ROWS.get(1), "bo", Verdict.FAIL, "x-own")
                .assess();
        Agreement agreement = two.agreements().getFirst();
        assertThat(agreement.compared()).isEqualTo(2);
        assertThat(agreement.onlyOne()).isEqualTo(2);
        assertThat(agreement.partings()).extracting(Agreement.Parting::matter).containsExactly(ROWS.get(1));
    }

    @Test
    void whoSawTheOthersVerdictsOrIsTheSamePersonGivesNoKappa() {
        Evaluations two = Evaluations.passed()
                .says(ROWS.get(0), "bo", Verdict.PASS, "x-own")
                .says(ROWS.get(1), "bo", Verdict.FAIL, "x-own");
        assertThat(two.assess().agreements().getFirst().kappa()).isInstanceOf(Kappa.Value.class);
        Evaluator curious = new Evaluator("bo", "Bo", "Lab", BO.independence(), List.of("ada"));
        assertThat(why(two.by(ADA, curious))).isEqualTo(EvaluationReason.SAW_THE_OTHER);
        Evaluator again = new Evaluator("bo", " ADA", "Lab", BO.independence(), List.of());
        assertThat(why(two.by(ADA, again))).isEqualTo(EvaluationReason.SAME_PERSON);
    }

    private static Reason why(Evaluations evaluations) {
        return ((Kappa.None) evaluations.assess().agreements().getFirst().kappa())
                .why()
                .reason();
    }

    @Test
    void aLaterEvaluationSaysWhatChanged() {
        Evaluations earlier = Evaluations.none()
                .of("1")
                .says(ROWS.get(0), "ada", Verdict.PASS, "x-any")
                .says(ROWS.get(1), "ada", Verdict.FAIL, "x-any")
                .says(ROWS.get(2), "ada", Verdict.PASS, "x-old");
        Evaluations later = Evaluations.none()
                .says(ROWS.get(0), "ada", Verdict.PASS, "x-any")
                .says(ROWS.get(1), "ada", Verdict.PASS, "x-own")
                .says(ROWS.get(2), "ada", Verdict.PASS, "x-own");
        EvaluationComparison comparison = new EvaluationComparison(earlier.assess(), later.assess());
        assertThat(comparison.changes())
                .extracting(Changed::what)
                .containsExactly(
                        java.util.EnumSet.of(What.EVIDENCE_CARRIED_OVER),
                        java.util.EnumSet.of(What.VERDICT, What.EVIDENCE),
                        java.util.EnumSet.of(What.EVIDENCE));
        assertThat(new EvaluationComparison(later.assess(), later.assess()).changes())
                .isEmpty();
        assertThat(comparison.agreements())
                .extracting(each -> ((Kappa.None) each.kappa()).why().reason())
                .containsExactly(EvaluationReason.VERSIONS_DIFFER);
    }
}

package dev.ringwall.engine.evaluation;

import static dev.ringwall.engine.evaluation.Evaluations.DAY;
import static dev.ringwall.engine.evaluation.Evaluations.ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.evaluation.MatterStanding.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every evaluation. */
class EvaluationLawsTest {

    @Provide
    Arbitrary<Evaluations> evaluations() {
        Arbitrary<Judgement> judgement = Combinators.combine(
                        Arbitraries.of(ROWS),
                        Arbitraries.of("ada", "bo"),
                        Arbitraries.of(Verdict.values()),
                        Arbitraries.of("x-own", "x-any", "x-old", ""))
                .as((row, by, verdict, evidence) -> evidence.isEmpty()
                        ? Evaluations.judgement(row, by, verdict)
                        : Evaluations.judgement(row, by, verdict, evidence));
        return judgement
                .list()
                .uniqueElements(each -> each.matter().code() + each.evaluator())
                .ofMaxSize(8)
                .map(all -> Evaluations.none().with(all.toArray(Judgement[]::new)));
    }

    @Property
    void aPassRestsOnAPersonAndOnEvidence(@ForAll("evaluations") Evaluations evaluations) {
        for (MatterStanding each : evaluations.assess().matters()) {
            if (each.state() == State.PASS) {
                assertThat(each.counted())
                        .anyMatch(said -> said.verdict() == Verdict.PASS
                                && !said.evidence().isEmpty());
            }
        }
    }

    @Property
    void theOrderOfVerdictsDoesNotMatter(@ForAll("evaluations") Evaluations evaluations) {
        List<Judgement> turned = new ArrayList<>(evaluations.judgements());
        Collections.reverse(turned);
        EvaluationAssessment other =
                Evaluations.none().with(turned.toArray(Judgement[]::new)).assess();
        assertThat(other.matters())
                .extracting(MatterStanding::state)
                .containsExactlyElementsOf(evaluations.assess().matters().stream()
                        .map(MatterStanding::state)
                        .toList());
        assertThat(other.conclusion()).isEqualTo(evaluations.assess().conclusion());
    }

    @Property
    void whoFailsARowOnEvidenceKeepsItFromPassing(@ForAll("evaluations") Evaluations evaluations) {
        EvaluationAssessment assessment = evaluations.assess();
        for (Judgement each : evaluations.judgements()) {
            boolean counts = each.evidence().stream().anyMatch(id -> !id.value().equals("x-old"));
            if (each.verdict() == Verdict.FAIL && counts) {
                assertThat(assessment.standing(each.matter()).orElseThrow().state())
                        .isIn(State.FAIL, State.DIVIDED);
            }
        }
    }

    @Property
    void nothingIsKnownBeforeTheFirstVerdict(@ForAll("evaluations") Evaluations evaluations) {
        EvaluationAssessment before = evaluations.assess(DAY.minusDays(11));
        assertThat(before.undecided()).isEqualTo(ROWS.size());
    }
}

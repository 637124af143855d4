package dev.ringwall.engine.risk;

import static dev.ringwall.engine.risk.RiskPlants.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.InitialRisk.WorstCase;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.InitialDecision.Result;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitialDecisionTest {

    private static final WorstCase FLOOD = new WorstCase("safety", "tank overflows", 3, 3);
    private static final WorstCase FIRE = new WorstCase("safety", "pump burns", 4, 3);
    private static final WorstCase LOSS = new WorstCase("finance", "no water for a day", 1, 5);

    @Test
    void anInitialRiskUpToTheTolerableOneSparesTheDetail() {
        InitialDecision decision = decide(RiskPlants.criteria(9), FLOOD);

        assertThat(decision.result()).isEqualTo(Result.TOLERABLE);
        assertThat(decision.sparesDetail()).isTrue();
        assertThat(decision.trace().reason()).isEqualTo(RiskReason.INITIAL_RISK_TOLERABLE);
        assertThat(decision.trace().because())
                .containsExactly(Trace.of(
                        RiskReason.WORST_CASE_TOLERABLE,
                        new Fact.Text("tank overflows"),
                        new Fact.Text("safety"),
                        new Fact.Text("serious"),
                        new Fact.Text("possible"),
                        new Fact.Count(9),
                        new Fact.Count(9)));
    }

    @Test
    void unconfirmedTolerableSparesNothing() {
        Risk risk = new Risk(
                RiskPlants.criteria(9), new InitialRisk(List.of(FLOOD), Optional.empty()), List.of(), List.of());

        assertThat(InitialDecision.of(risk).result()).isEqualTo(Result.TOLERABLE);
        assertThat(InitialDecision.of(risk).sparesDetail()).isFalse();
    }

    @Test
    void oneIntolerableWorstCaseAsksForDetail() {
        InitialDecision decision = decide(RiskPlants.criteria(9), FLOOD, FIRE);

        assertThat(decision.result()).isEqualTo(Result.DETAILED);
        assertThat(decision.sparesDetail()).isFalse();
        assertThat(decision.confirmed()).contains(SIGNED);
        assertThat(decision.trace().reason()).isEqualTo(RiskReason.INITIAL_RISK_NOT_TOLERABLE);
        assertThat(reasons(decision)).containsExactly(RiskReason.WORST_CASE_NOT_TOLERABLE);
    }

    @Test
    void anIntolerableWorstCaseNeedsNoOtherCategory() {
        assertThat(decide(twoCategories(), FIRE).result()).isEqualTo(Result.DETAILED);
    }

    @Test
    void tolerableNeedsEveryCategory() {
        InitialDecision decision = decide(twoCategories(), FLOOD);

        assertThat(decision.result()).isEqualTo(Result.OPEN);
        assertThat(decision.trace())
                .isEqualTo(Trace.of(RiskReason.INITIAL_RISK_OPEN)
                        .because(Trace.of(RiskReason.NO_WORST_CASE_IN_CATEGORY, new Fact.Text("finance"))));
        assertThat(decide(twoCategories(), FLOOD, LOSS).result()).isEqualTo(Result.TOLERABLE);
    }

    @Test
    void nothingRatedIsNotTolerable() {
        InitialDecision decision = decide(RiskPlants.criteria(9));

        assertThat(decision.result()).isEqualTo(Result.OPEN);
        assertThat(reasons(decision)).containsExactly(RiskReason.NO_WORST_CASE, RiskReason.NO_WORST_CASE_IN_CATEGORY);
    }

    @Test
    void aToleranceThatNobodyStatedDecidesNothing() {
        WorstCase[] all = RiskCriteria.DEFAULT.categories().stream()
                .map(category -> new WorstCase(category, "anything", 1, 1))
                .toArray(WorstCase[]::new);

        assertThat(reasons(decide(RiskCriteria.DEFAULT, all))).containsExactly(RiskReason.NO_CRITERIA);
        assertThat(decide(RiskCriteria.DEFAULT, FIRE).result()).isEqualTo(Result.OPEN);
    }

    @Test
    void aWorstCaseOutsideTheScaleIsNotRated() {
        InitialDecision decision = decide(RiskPlants.criteria(9), FLOOD, new WorstCase("safety", "war", 6, 0));

        assertThat(decision.result()).isEqualTo(Result.OPEN);
        assertThat(decision.trace().because())
                .containsExactly(Trace.of(
                                RiskReason.WORST_CASE_NOT_RATED, new Fact.Text("war"), new Fact.Text("safety"))
                        .because(
                                Trace.of(RiskReason.CLASS_OUTSIDE_SCALE, new Fact.Count(6), new Fact.Count(5)),
                                Trace.of(RiskReason.CLASS_OUTSIDE_SCALE, new Fact.Count(0), new Fact.Count(5))));
    }

    @Test
    void theOrderOfWorstCasesDoesNotMatter() {
        WorstCase rarer = new WorstCase("safety", "tank overflows", 3, 1);
        WorstCase milder = new WorstCase("safety", "tank overflows", 1, 1);

        assertThat(decide(twoCategories(), LOSS, FLOOD, rarer, milder))
                .isEqualTo(decide(twoCategories(), milder, rarer, FLOOD, LOSS));
    }

    private static RiskCriteria twoCategories() {
        RiskCriteria one = RiskPlants.criteria(9);
        return new RiskCriteria(
                one.likelihoods(),
                one.consequences(),
                List.of("safety", "finance"),
                one.risk(),
                one.tolerable(),
                one.consequenceLevels(),
                one.floors(),
                true);
    }

    private static InitialDecision decide(RiskCriteria criteria, WorstCase... worst) {
        return InitialDecision.of(
                new Risk(criteria, new InitialRisk(List.of(worst), Optional.of(SIGNED)), List.of(), List.of()));
    }

    private static List<Reason> reasons(InitialDecision decision) {
        return decision.trace().because().stream().map(Trace::reason).toList();
    }
}

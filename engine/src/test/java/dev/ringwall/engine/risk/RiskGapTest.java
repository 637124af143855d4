package dev.ringwall.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskGapTest {

    private static final RiskRecord SCENARIO =
            RiskPlants.scenario("r-1", new ZoneId("control"), Map.of("safety", 4), Optional.of(4));

    @Test
    void fourByFourIsTwoClassesAboveTolerable() {
        RiskGap.Reachable gap = (RiskGap.Reachable) gap(4, 4, RiskPlants.criteria(9));

        assertThat(gap.classes()).isEqualTo(2);
        assertThat(gap.level()).isEqualTo(SecurityLevel.SL_2);
        assertThat(gap.trace().reason()).isEqualTo(RiskReason.CLASSES_DOWN);
        assertThat(gap.trace().facts())
                .containsExactly(
                        new Fact.Scenario(SCENARIO.id()),
                        new Fact.Level(SecurityLevel.SL_2),
                        new Fact.Count(2),
                        new Fact.Text("unlikely"),
                        new Fact.Count(8));
        assertThat(gap.trace().because())
                .extracting(Trace::reason)
                .containsExactly(RiskReason.SCENARIO_NOT_TOLERABLE, RiskReason.ONE_CLASS_PER_LEVEL);
    }

    @Test
    void theTopCornerIsFourClassesAboveTolerable() {
        RiskGap.Reachable gap = (RiskGap.Reachable) gap(5, 5, RiskPlants.criteria(9));

        assertThat(gap.classes()).isEqualTo(4);
        assertThat(gap.level()).isEqualTo(SecurityLevel.SL_4);
    }

    @Test
    void aConsequenceThatNoLikelihoodMakesTolerableIsNotReachable() {
        RiskGap gap = gap(5, 3, RiskPlants.criteria(4));

        assertThat(gap).isInstanceOf(RiskGap.NotReachable.class);
        assertThat(gap.trace())
                .isEqualTo(Trace.of(
                                RiskReason.NOT_REACHABLE,
                                new Fact.Scenario(SCENARIO.id()),
                                new Fact.Text("catastrophic"))
                        .because(Trace.of(
                                RiskReason.SCENARIO_NOT_TOLERABLE,
                                new Fact.Scenario(SCENARIO.id()),
                                new Fact.Text("catastrophic"),
                                new Fact.Text("possible"),
                                new Fact.Count(15),
                                new Fact.Count(4))));
    }

    @Test
    void aTolerableScenarioAsksForNothing() {
        RiskGap.Reachable gap = (RiskGap.Reachable) gap(3, 3, RiskPlants.criteria(9));

        assertThat(gap.classes()).isZero();
        assertThat(gap.level()).isEqualTo(SecurityLevel.SL_0);
    }

    @Test
    void theLevelStopsAtFour() {
        RiskCriteria six = new RiskCriteria(
                List.of("a", "b", "c", "d", "e", "f"),
                List.of("one"),
                List.of("safety"),
                List.of(List.of(1, 2, 3, 4, 5, 6)),
                1,
                List.of(SecurityLevel.SL_1),
                Map.of(),
                true);

        RiskGap.Reachable gap = (RiskGap.Reachable) gap(1, 6, six);

        assertThat(gap.classes()).isEqualTo(5);
        assertThat(gap.level()).isEqualTo(SecurityLevel.SL_4);
    }

    private static RiskGap gap(int consequence, int likelihood, RiskCriteria criteria) {
        RiskRecord scenario = RiskPlants.scenario(
                "r-1", new ZoneId("control"), Map.of("safety", consequence), Optional.of(likelihood));
        return RiskGap.of(scenario, (Rating.Rated) Rating.unmitigated(scenario, criteria), criteria);
    }
}

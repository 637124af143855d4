package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stated absence that the model or an observation contradicts. */
class ConditionContradictedTest {

    private static List<Finding> find(Plants plants) {
        return new ConditionContradicted().find(plants.assess());
    }

    private static Plants stated() {
        return plant().zone("a").plc("plc", "a").absent("none", Condition.WIRELESS, "zone:a");
    }

    @Test
    void aContradictedAbsenceIsAFindingThatNamesWhatShowsIt() {
        assertThat(find(stated().wireless("plc")))
                .containsExactly(new Finding(
                        "condition-contradicted",
                        Finding.Kind.OWN_CHECK,
                        new ZoneId("a"),
                        Trace.of(
                                        RuleReason.STATEMENT_IS_CONTRADICTED,
                                        new Fact.Stated(new StatementId("none")),
                                        new Fact.Depends(Condition.WIRELESS),
                                        new Fact.Of(new ZoneId("a")))
                                .because(Trace.of(
                                        JudgeReason.CONDITION_SHOWN,
                                        new Fact.Depends(Condition.WIRELESS),
                                        new Fact.Of(new AssetId("plc"))))));
    }

    @Test
    void anAbsenceThatNothingContradictsIsFine() {
        assertThat(find(stated())).isEmpty();
    }
}

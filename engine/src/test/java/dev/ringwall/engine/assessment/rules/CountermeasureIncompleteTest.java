package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.CompensationGap;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A compensating countermeasure whose record lacks something counts for nothing, and says what it lacks. */
class CountermeasureIncompleteTest {

    private static List<Finding> find(Plants plants) {
        return new CountermeasureIncomplete().find(plants.assess());
    }

    @Test
    void anIncompleteRecordIsAnOwnCheckThatNamesWhatIsMissing() {
        CountermeasureId id = new CountermeasureId("lock");
        Countermeasure empty = new Countermeasure(
                id,
                "lock",
                List.of(),
                List.of(),
                SecurityLevel.SL_1,
                Optional.empty(),
                Optional.empty(),
                "K.",
                Optional.empty(),
                "");
        Fact of = new Fact.Of(id);
        assertThat(find(plant().zone("a").countermeasure(empty)))
                .containsExactly(new Finding(
                        "countermeasure-incomplete",
                        Finding.Kind.OWN_CHECK,
                        id,
                        Trace.of(RuleReason.RECORD_IS_INCOMPLETE, of)
                                .because(
                                        Trace.of(CompensationGap.NO_THREAT, of),
                                        Trace.of(CompensationGap.NO_SUBJECT, of),
                                        Trace.of(CompensationGap.NO_CARRIER, of),
                                        Trace.of(CompensationGap.RISK_NOT_RATED_AGAIN, of),
                                        Trace.of(CompensationGap.NOT_APPROVED, of))));
    }

    @Test
    void aCompleteRecordIsFine() {
        assertThat(find(plant().zone("a").compensation("lock", "zone:a", "SR 2.1", 1)))
                .isEmpty();
    }
}

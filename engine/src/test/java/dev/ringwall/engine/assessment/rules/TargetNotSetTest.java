package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Not set is not 0: it yields "no target", never "no gap". */
class TargetNotSetTest {

    private static Plants joined() {
        return plant().zone("a").zone("b").untrusted("net").conduit("ab", "a", "b");
    }

    private static List<Finding> find(Plants plants) {
        return new TargetNotSet().find(plants.assess());
    }

    @Test
    void everyZoneAndConduitWithoutAFullTargetIsNamed() {
        assertThat(find(joined().target("zone:a", 0, 0, 0, 0, 0, 0, 0)))
                .containsExactly(
                        new Finding(
                                "target-not-set",
                                Finding.Kind.NOT_KNOWN,
                                new ZoneId("b"),
                                Trace.of(RuleReason.TARGET_IS_NOT_SET, new Fact.Of(new ZoneId("b")))),
                        new Finding(
                                "target-not-set",
                                Finding.Kind.NOT_KNOWN,
                                new ConduitId("ab"),
                                Trace.of(RuleReason.TARGET_IS_NOT_SET, new Fact.Of(new ConduitId("ab")))));
    }

    @Test
    void zeroIsADecisionAndAZoneOutsideNeedsNoTarget() {
        assertThat(find(joined().target("zone:a", 0, 0, 0, 0, 0, 0, 0).target("zone:b", 1, 1, 1, 1, 1, 1, 1)))
                .isEmpty();
    }
}

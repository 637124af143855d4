package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A conduit that leaves the zones around one of its ends passes a device at their boundary. */
class ParentBoundaryBypassedTest {

    private static Plants leaving() {
        return plant().zone("a").zoneIn("inner", "a").zone("b").conduit("out", "inner", "b");
    }

    private static List<Finding> find(Plants plants) {
        return new ParentBoundaryBypassed().find(plants.assess());
    }

    @Test
    void aConduitThatLeavesAnAncestorWithNoDeviceIsAnOwnCheck() {
        assertThat(find(leaving()))
                .containsExactly(new Finding(
                        "parent-boundary-bypassed",
                        Finding.Kind.OWN_CHECK,
                        new ConduitId("out"),
                        Trace.of(
                                RuleReason.NO_DEVICE_AT_PARENT,
                                new Fact.Of(new ConduitId("out")),
                                new Fact.Of(new ZoneId("a")))));
    }

    @Test
    void aBoundaryDeviceInTheConduitOrAtItsEndIsEnough() {
        assertThat(find(leaving().device("firewall", "out", ComponentType.NETWORK_DEVICE)))
                .isEmpty();
        assertThat(find(leaving().device("sensor", "out", ComponentType.EMBEDDED_DEVICE)))
                .hasSize(1);
        assertThat(find(leaving().plc("gate", "inner").endsAt("out", "gate"))).isEmpty();
        assertThat(find(leaving().plc("gate", "b").endsAt("out", "gate"))).hasSize(1);
    }

    @Test
    void aConduitThatStaysInsideTheParentLeavesNothing() {
        assertThat(find(plant().zone("a").zoneIn("x", "a").zoneIn("y", "a").conduit("xy", "x", "y")))
                .isEmpty();
        assertThat(find(plant().zone("a").zoneIn("x", "a").conduit("ax", "a", "x")))
                .isEmpty();
    }

    @Test
    void everyAncestorThatItLeavesIsNamedOnce() {
        Plants deep = plant().zone("a")
                .zoneIn("b", "a")
                .zoneIn("c", "b")
                .zoneIn("d", "b")
                .zone("x")
                .conduit("out", "c", "d", "x");
        assertThat(find(deep))
                .extracting(finding -> finding.trace().facts().get(1))
                .containsExactly(new Fact.Of(new ZoneId("b")), new Fact.Of(new ZoneId("a")));
    }
}

package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A channel runs between what its conduit joins (ZCR 3.1). */
class ChannelOutsideConduitTest {

    private static Plants joined() {
        return plant().zone("a")
                .zoneIn("inner", "a")
                .zone("b")
                .zone("c")
                .conduit("ab", "a", "b")
                .plc("in-c", "c");
    }

    private static List<Finding> find(Plants plants) {
        return new ChannelOutsideConduit().find(plants.assess());
    }

    @Test
    void aChannelThatEndsInAnotherZoneIsANonconformity() {
        assertThat(find(joined().channel("ab", "one", "zone:a", "zone:c")))
                .containsExactly(new Finding(
                        "channel-outside-conduit",
                        Finding.Kind.NONCONFORMITY,
                        new ConduitId("ab"),
                        Trace.of(
                                RuleReason.END_OUTSIDE_CONDUIT,
                                new Fact.Through(new ChannelId("one")),
                                new Fact.Of(new ConduitId("ab")),
                                new Fact.Of(new ZoneId("c")))));
        assertThat(find(joined().channel("ab", "one", "asset:in-c", "zone:b"))).hasSize(1);
    }

    @Test
    void aChannelMayEndInTheJoinedZonesInTheirSubZonesAndInTheConduitItself() {
        assertThat(find(joined().channel("ab", "one", "zone:a", "zone:b"))).isEmpty();
        assertThat(find(joined().channel("ab", "one", "zone:inner", "zone:b"))).isEmpty();
        assertThat(find(joined().plc("plc", "inner").channel("ab", "one", "asset:plc", "zone:b")))
                .isEmpty();
        assertThat(find(joined().device("proxy", "ab").channel("ab", "one", "asset:proxy", "zone:b")))
                .isEmpty();
    }

    @Test
    void anAssetOfAnotherConduitIsOutside() {
        assertThat(find(joined().conduit("bc", "b", "c")
                        .device("proxy", "bc")
                        .channel("ab", "one", "asset:proxy", "zone:b")))
                .extracting(Finding::subject)
                .containsExactly(new ConduitId("ab"));
    }
}

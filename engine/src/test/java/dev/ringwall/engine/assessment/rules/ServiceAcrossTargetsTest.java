package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service shared by zones of different SL-T. */
class ServiceAcrossTargetsTest {

    private static Plants shared(String... users) {
        return plant().zone("a")
                .zone("b")
                .plc("server", "a")
                .plc("x", "a")
                .plc("y", "b")
                .group("all-y", "y", "1")
                .service("dir", Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), users)
                .target("zone:a", 2, 2, 2, 2, 2, 2, 2);
    }

    private static List<Finding> find(Plants plants) {
        return new ServiceAcrossTargets().find(plants.assess());
    }

    @Test
    void aServiceSharedByZonesOfDifferentTargetsIsAnOwnCheck() {
        assertThat(find(shared("x", "y").target("zone:b", 2, 2, 2, 2, 2, 2, 3)))
                .containsExactly(new Finding(
                        "service-across-targets",
                        Finding.Kind.OWN_CHECK,
                        new ServiceId("dir"),
                        Trace.of(
                                RuleReason.SERVICE_SPANS_TARGETS,
                                new Fact.Of(new ServiceId("dir")),
                                new Fact.Of(new ZoneId("a")),
                                new Fact.Of(new ZoneId("b")))));
        assertThat(find(shared("group:all-y").target("zone:b", 1, 2, 2, 2, 2, 2, 2)))
                .hasSize(1);
    }

    @Test
    void oneTargetIsFine() {
        assertThat(find(shared("x", "y").target("zone:b", 2, 2, 2, 2, 2, 2, 2))).isEmpty();
        assertThat(find(shared("x").target("zone:b", 3, 3, 3, 3, 3, 3, 3))).isEmpty();
    }

    @Test
    void aTargetThatIsNotSetDiffersFromOneThatIs() {
        assertThat(find(shared("x", "y"))).hasSize(1);
    }
}

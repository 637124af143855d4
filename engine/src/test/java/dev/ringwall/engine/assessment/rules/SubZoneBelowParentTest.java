package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A zone that asks for less than the zone around it. */
class SubZoneBelowParentTest {

    private static List<Finding> find(Plants plants) {
        return new SubZoneBelowParent().find(plants.assess());
    }

    private static Plants nested() {
        return plant().zone("a").zoneIn("inner", "a").target("zone:a", 2, 2, 2, 2, 2, 2, 2);
    }

    @Test
    void aSubZoneBelowItsParentIsAnOwnCheck() {
        assertThat(find(nested().target("zone:inner", 2, 2, 2, 2, 1, 2, 3)))
                .containsExactly(new Finding(
                        "sub-zone-below-parent",
                        Finding.Kind.OWN_CHECK,
                        new ZoneId("inner"),
                        Trace.of(
                                RuleReason.ASKS_LESS_THAN_PARENT,
                                new Fact.Of(new ZoneId("inner")),
                                new Fact.Of(new ZoneId("a")),
                                new Fact.Foundation(FoundationalRequirement.RDF))));
    }

    @Test
    void aSubZoneThatTakesItsParentsTargetIsFine() {
        assertThat(find(nested())).isEmpty();
    }
}

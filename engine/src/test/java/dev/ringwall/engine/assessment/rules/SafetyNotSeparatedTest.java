package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Assets.Trait;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.Zones;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Safety related assets have a zone of their own, or their whole zone is marked (ZCR 3.3). */
class SafetyNotSeparatedTest {

    private static Plants mixed() {
        return plant().zone("a")
                .plc("sis", "a")
                .plc("one", "a")
                .plc("two", "a")
                .traits("sis", Assets.only(Trait.SAFETY))
                .traits("one", Assets.PLAIN)
                .traits("two", Assets.PLAIN);
    }

    private static List<Finding> find(Plants plants) {
        return new SafetyNotSeparated().find(plants.assess());
    }

    @Test
    void safetyAmongOthersIsANonconformity() {
        assertThat(find(mixed()))
                .containsExactly(new Finding(
                        "safety-not-separated",
                        Finding.Kind.NONCONFORMITY,
                        new ZoneId("a"),
                        Trace.of(
                                RuleReason.SAFETY_AMONG_OTHERS,
                                new Fact.Of(new ZoneId("a")),
                                new Fact.Count(1),
                                new Fact.Count(2))));
    }

    @Test
    void markingTheWholeZoneSafetyRelatedWithAReasonClosesIt() {
        assertThat(find(mixed().zone("a", Zones.safety(Said.YES, "one logic solver"))))
                .isEmpty();
        assertThat(find(mixed().zone("a", Zones.safety(Said.YES, " ")))).hasSize(1);
        assertThat(find(mixed().zone("a", Zones.safety(Said.NO, "one logic solver"))))
                .hasSize(1);
    }

    @Test
    void aZoneOfSafetyAloneAndAZoneOfOthersAloneAreFine() {
        assertThat(find(mixed().traits("sis", Assets.PLAIN))).isEmpty();
        Traits safety = Assets.only(Trait.SAFETY);
        assertThat(find(mixed().traits("one", safety).traits("two", safety))).isEmpty();
    }

    @Test
    void whatNobodySaidOfTheOthersIsNotKnownAndNoNonconformity() {
        assertThat(find(mixed().traits("one", Traits.NOT_SAID).traits("two", Traits.NOT_SAID)))
                .isEmpty();
    }
}

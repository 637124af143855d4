package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Assets.Trait;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.Zones;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Temporarily connected devices are kept apart; a recommendation, closed by a reason (ZCR 3.4). */
class TemporaryNotSeparatedTest {

    private static Plants mixed() {
        return plant().zone("a")
                .plc("one", "a")
                .plc("two", "a")
                .traits("one", Assets.only(Trait.TEMPORARY))
                .traits("two", Assets.PLAIN);
    }

    private static List<Finding> find(Plants plants) {
        return new TemporaryNotSeparated().find(plants.assess());
    }

    @Test
    void oneAmongOthersIsARecommendation() {
        assertThat(find(mixed()))
                .containsExactly(new Finding(
                        "temporary-not-separated",
                        Finding.Kind.RECOMMENDATION,
                        new ZoneId("a"),
                        Trace.of(
                                RuleReason.TEMPORARY_AMONG_OTHERS,
                                new Fact.Of(new AssetId("one")),
                                new Fact.Of(new ZoneId("a")))));
    }

    @Test
    void aZoneOfItsOwnKindMayHoldIt() {
        assertThat(find(mixed().zone("a", Zones.kind(ZoneKind.TEMPORARY)))).isEmpty();
    }

    @Test
    void aZoneOfNothingElseMayHoldIt() {
        assertThat(find(mixed().traits("two", Assets.only(Trait.TEMPORARY)))).isEmpty();
    }

    @Test
    void whatNobodySaidOfTheOthersIsNotKnownAndNoRecommendation() {
        assertThat(find(mixed().traits("two", Traits.NOT_SAID))).isEmpty();
    }
}

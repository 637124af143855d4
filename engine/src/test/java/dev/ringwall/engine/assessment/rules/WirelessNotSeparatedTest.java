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

/** Wireless devices are kept apart; a recommendation, closed by a reason (ZCR 3.5). */
class WirelessNotSeparatedTest {

    private static Plants mixed() {
        return plant().zone("a")
                .plc("one", "a")
                .plc("two", "a")
                .traits("one", Assets.only(Trait.WIRELESS))
                .traits("two", Assets.PLAIN);
    }

    private static List<Finding> find(Plants plants) {
        return new WirelessNotSeparated().find(plants.assess());
    }

    @Test
    void oneAmongOthersIsARecommendation() {
        assertThat(find(mixed()))
                .containsExactly(new Finding(
                        "wireless-not-separated",
                        Finding.Kind.RECOMMENDATION,
                        new ZoneId("a"),
                        Trace.of(
                                RuleReason.WIRELESS_AMONG_OTHERS,
                                new Fact.Of(new AssetId("one")),
                                new Fact.Of(new ZoneId("a")))));
    }

    @Test
    void aZoneOfItsOwnKindMayHoldIt() {
        assertThat(find(mixed().zone("a", Zones.kind(ZoneKind.WIRELESS)))).isEmpty();
    }

    @Test
    void aZoneOfNothingElseMayHoldIt() {
        assertThat(find(mixed().traits("two", Assets.only(Trait.WIRELESS)))).isEmpty();
    }

    @Test
    void whatNobodySaidOfTheOthersIsNotKnownAndNoRecommendation() {
        assertThat(find(mixed().traits("two", Traits.NOT_SAID))).isEmpty();
    }
}

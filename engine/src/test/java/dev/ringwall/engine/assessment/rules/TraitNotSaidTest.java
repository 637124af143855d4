package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Channels;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.Zones;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody said of assets and channels is "not known", never a pass. */
class TraitNotSaidTest {

    private static List<Finding> find(Plants plants) {
        return new TraitNotSaid().find(plants.assess());
    }

    private static Finding notSaid(String trait, int count, SubjectId place) {
        return new Finding(
                "trait-not-said",
                Finding.Kind.NOT_KNOWN,
                place,
                Trace.of(
                        RuleReason.TRAIT_IS_NOT_SAID, new Fact.Text(trait), new Fact.Count(count), new Fact.Of(place)));
    }

    @Test
    void everyTraitThatNobodySaidOfAnAssetIsCountedInItsZone() {
        ZoneId a = new ZoneId("a");
        assertThat(find(plant().zone("a")
                        .plc("x", "a")
                        .plc("y", "a")
                        .plc("z", "a")
                        .traits("z", Assets.PLAIN)))
                .containsExactly(
                        notSaid("safety", 2, a),
                        notSaid("wireless", 2, a),
                        notSaid("temporary", 2, a),
                        notSaid("external", 2, a));
    }

    @Test
    void everyTraitThatNobodySaidOfAChannelOrADeviceIsCountedInItsConduit() {
        ConduitId ab = new ConduitId("ab");
        Plants plants = plant().zone("a")
                .zone("b")
                .conduit("ab", "a", "b")
                .channel("ab", Channels.notSaid("one", "zone:a", "zone:b"));
        assertThat(find(plants))
                .containsExactly(notSaid("wireless", 1, ab), notSaid("temporary", 1, ab), notSaid("external", 1, ab));
        assertThat(find(plants.device("switch", "ab"))).contains(notSaid("safety", 1, ab));
    }

    @Test
    void aZoneOutsideIsNotAsked() {
        assertThat(find(plant().zone("a").zone("a", Zones.outside()).plc("x", "a")))
                .isEmpty();
    }
}

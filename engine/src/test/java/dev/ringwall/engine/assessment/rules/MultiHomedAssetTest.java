package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An asset inside a zone with a leg in the network of another bridges the two. */
class MultiHomedAssetTest {

    private static Plants two() {
        return plant().zone("a")
                .zone("b")
                .plc("x", "a")
                .plc("y", "b")
                .asset("x", Assets.networks("lan-a"))
                .asset("y", Assets.networks("lan-b"));
    }

    private static List<Finding> find(Plants plants) {
        return new MultiHomedAsset().find(plants.assess());
    }

    @Test
    void anAssetWithALegInTheNetworkOfAnotherZoneIsAnOwnCheck() {
        assertThat(find(two().plc("pc", "a").asset("pc", Assets.networks("lan-a", "lan-b"))))
                .containsExactly(new Finding(
                        "multi-homed-asset",
                        Finding.Kind.OWN_CHECK,
                        new AssetId("pc"),
                        Trace.of(
                                RuleReason.REACHES_OTHER_ZONE,
                                new Fact.Of(new AssetId("pc")),
                                new Fact.Text("lan-b"),
                                new Fact.Of(new ZoneId("b")))));
    }

    @Test
    void severalLegsInNetworksOfItsOwnZoneAreFine() {
        assertThat(find(two().plc("pc", "a").asset("pc", Assets.networks("lan-a", "lan-a2"))))
                .isEmpty();
    }

    @Test
    void oneNetworkAloneBridgesNothing() {
        assertThat(find(two().plc("pc", "a").asset("pc", Assets.networks("lan-b", "lan-b", ""))))
                .isEmpty();
    }

    @Test
    void aDeviceInAConduitIsThereToJoin() {
        assertThat(find(two().conduit("ab", "a", "b")
                        .device("router", "ab")
                        .asset("router", Assets.networks("lan-a", "lan-b"))))
                .isEmpty();
    }
}

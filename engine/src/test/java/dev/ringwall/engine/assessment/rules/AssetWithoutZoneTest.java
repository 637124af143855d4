package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An asset is in exactly one zone or exactly one conduit (ZCR 3.1, 6.3). */
class AssetWithoutZoneTest {

    private static List<Finding> find(Plants plants) {
        return new AssetWithoutZone().find(plants.assess());
    }

    @Test
    void anAssetInNoZoneAndNoConduitIsANonconformity() {
        assertThat(find(plant().zone("a").plc("plc", "a").asset("plc", Assets.home(new Home.Nowhere()))))
                .containsExactly(new Finding(
                        "asset-without-zone",
                        Finding.Kind.NONCONFORMITY,
                        new AssetId("plc"),
                        Trace.of(RuleReason.ASSET_IS_NOWHERE, new Fact.Of(new AssetId("plc")))));
    }

    @Test
    void anAssetInAZoneOrAConduitIsFine() {
        assertThat(find(plant().zone("a")
                        .zone("b")
                        .conduit("ab", "a", "b")
                        .plc("plc", "a")
                        .device("switch", "ab")))
                .isEmpty();
    }
}

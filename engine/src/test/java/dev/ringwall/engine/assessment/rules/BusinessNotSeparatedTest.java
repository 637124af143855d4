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
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Business and control assets are kept in zones of their own (ZCR 3.2). */
class BusinessNotSeparatedTest {

    private static List<Finding> find(Plants plants) {
        return new BusinessNotSeparated().find(plants.assess());
    }

    private static Plants with(Trait trait) {
        return plant().zone("a").plc("x", "a").traits("x", Assets.only(trait));
    }

    @Test
    void aBusinessAssetAmongControlAssetsIsANonconformity() {
        assertThat(find(with(Trait.BUSINESS)))
                .containsExactly(new Finding(
                        "business-not-separated",
                        Finding.Kind.NONCONFORMITY,
                        new ZoneId("a"),
                        Trace.of(
                                RuleReason.BUSINESS_AMONG_CONTROL,
                                new Fact.Of(new AssetId("x")),
                                new Fact.Of(new ZoneId("a")))));
        assertThat(find(with(Trait.OUTPUTS))).isEmpty();
    }

    @Test
    void anAssetThatActsOnTheProcessInABusinessZoneIsANonconformity() {
        assertThat(find(with(Trait.OUTPUTS).zone("a", Zones.kind(ZoneKind.BUSINESS))))
                .hasSize(1);
        assertThat(find(with(Trait.BUSINESS).zone("a", Zones.kind(ZoneKind.BUSINESS))))
                .isEmpty();
    }
}

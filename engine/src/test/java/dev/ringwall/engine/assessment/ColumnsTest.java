package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All answers at once, on plants that stay the same; more of them in {@link ColumnsProperties}. */
class ColumnsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void theColumnsSayWhatTheRulesSay(long seed) {
        ColumnsProperties.assertSame(RandomPlants.of(seed).build(), Plants.DAY);
        ColumnsProperties.assertSame(RandomPlants.of(seed).build(), Plants.DAY.plusDays(250));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void aBriefReasonIsTheWholeReasonCutShort(long seed) {
        new ColumnsProperties().aBriefReasonIsTheWholeReasonCutShort(seed);
    }

    @Test
    void componentsThatStandTheSameShareTheirAnswers() {
        Plants plants = Plants.plant().zone("a");
        plants.asset("a1", "a", ComponentType.EMBEDDED_DEVICE).asset("a2", "a", ComponentType.EMBEDDED_DEVICE);
        Ground ground = new Ground(PlantIndex.of(plants.build()), CATALOG, Plants.DAY);
        Columns columns = new Columns(ground);
        Asset one = ground.plant()
                .asset(new dev.ringwall.engine.model.AssetId("a1"))
                .orElseThrow();
        Asset other = ground.plant()
                .asset(new dev.ringwall.engine.model.AssetId("a2"))
                .orElseThrow();
        assertThat(columns.of(one, ground.plant().componentsOf(one).getFirst()))
                .isSameAs(columns.of(other, ground.plant().componentsOf(other).getFirst()));
    }

    @Test
    void anAssetHasNoColumnOfItsOwn() {
        Plants plants = Plants.plant().zone("a").asset("a1", "a", ComponentType.EMBEDDED_DEVICE);
        Ground ground = new Ground(PlantIndex.of(plants.build()), CATALOG, Plants.DAY);
        Subject asset = ground.plant().assets().iterator().next();
        assertThatThrownBy(() -> new Columns(ground).of(asset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
    }
}

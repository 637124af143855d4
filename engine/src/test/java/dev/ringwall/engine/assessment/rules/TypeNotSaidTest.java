package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are asked of one type only stay unknown where nobody said the type. */
class TypeNotSaidTest {

    private static List<Finding> find(Plants plants) {
        return new TypeNotSaid().find(plants.assess());
    }

    @Test
    void aComponentWithoutATypeIsNotKnown() {
        assertThat(find(plant().zone("a").plc("plc", "a").asset("box", "a")))
                .containsExactly(new Finding(
                        "type-not-said",
                        Finding.Kind.NOT_KNOWN,
                        new AssetId("box"),
                        Trace.of(RuleReason.TYPE_IS_NOT_SAID, new Fact.Of(new AssetId("box")))));
    }

    @Test
    void oneComponentWithoutATypeIsEnough() {
        Plants pc = plant().zone("a")
                .plc("pc", "a")
                .asset(
                        "pc",
                        Assets.holds(List.of(
                                Assets.component("pc", "os", ComponentType.HOST_DEVICE),
                                Assets.component("pc", "app"))));
        assertThat(find(pc)).hasSize(1);
    }
}

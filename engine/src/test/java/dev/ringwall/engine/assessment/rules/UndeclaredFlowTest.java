package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.observe.Observed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Traffic that no channel declares (ZCR 3.1). */
class UndeclaredFlowTest {

    private static Plants joined() {
        return plant().zone("a")
                .zone("b")
                .conduit("ab", "a", "b")
                .channel("ab", "modbus", "zone:a", "zone:b")
                .plc("x", "a")
                .asset("x", address("10.0.0.1"))
                .plc("y", "b")
                .asset("y", address("10.0.0.2"));
    }

    private static java.util.function.UnaryOperator<dev.ringwall.engine.model.Asset> address(String address) {
        return Assets.interfaces(List.of(new NetworkInterface(address, "", "", "")));
    }

    private static Flow flow(String from, String to) {
        return new Flow(from, to, Optional.of(from), Optional.of("tcp"), Optional.of("tcp/502"), 10, "tap 1");
    }

    private static List<Finding> find(Plants plants) {
        return new UndeclaredFlow().find(plants.assess());
    }

    @Test
    void aFlowThatNoChannelDeclaresIsANonconformityWithWhatWasSeen() {
        Plants plants = joined().flow(flow("10.0.0.2", "10.0.0.1"));
        assertThat(find(plants))
                .containsExactly(new Finding(
                        "undeclared-flow",
                        Finding.Kind.NONCONFORMITY,
                        Plants.PLANT,
                        Observed.of(plants.assess().plant())
                                .all()
                                .seen()
                                .getFirst()
                                .verdict()
                                .trace()));
    }

    @Test
    void aDeclaredFlowAndAFlowThatNobodyCanPlaceAreNone() {
        assertThat(find(joined().flow(flow("10.0.0.1", "10.0.0.2")))).isEmpty();
        assertThat(find(joined().flow(flow("10.9.9.1", "10.9.9.2")))).isEmpty();
    }
}

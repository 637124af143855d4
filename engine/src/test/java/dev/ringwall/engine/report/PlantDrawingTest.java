package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing.Undeclared;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlantDrawingTest {

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

    private static UnaryOperator<Asset> address(String address) {
        return Assets.interfaces(List.of(new NetworkInterface(address, "", "", "")));
    }

    private static Flow flow(String from, String to, String service) {
        return new Flow(from, to, Optional.of(from), Optional.of("tcp"), Optional.of(service), 10, "tap 1");
    }

    @Test
    void flowsThatNoChannelDeclaresAreCountedBetweenTheirEnds() {
        Plants plants =
                joined().flow(flow("10.0.0.2", "10.0.0.1", "tcp/502")).flow(flow("10.0.0.2", "10.0.0.1", "tcp/80"));
        assertThat(PlantDrawing.of(plants.assess()).undeclared())
                .containsExactly(new Undeclared(new ZoneId("a"), new ZoneId("b"), 2));
    }

    @Test
    void declaredFlowsAndThoseThatNobodyCanPlaceAreNotDrawn() {
        Plants plants =
                joined().flow(flow("10.0.0.1", "10.0.0.2", "tcp/502")).flow(flow("10.9.9.1", "10.0.0.2", "tcp/502"));
        assertThat(PlantDrawing.of(plants.assess()).undeclared()).isEmpty();
    }
}

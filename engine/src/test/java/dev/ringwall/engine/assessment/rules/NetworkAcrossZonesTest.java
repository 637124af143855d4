package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One flat network under several zones. */
class NetworkAcrossZonesTest {

    private static List<Finding> find(Plants plants) {
        return new NetworkAcrossZones().find(plants.assess());
    }

    private static Plants two() {
        return plant().zone("a").zone("b").plc("x", "a").plc("y", "b");
    }

    @Test
    void aNetworkUnderSeveralZonesIsAnOwnCheck() {
        assertThat(find(two().asset("x", Assets.networks("lan")).asset("y", Assets.networks("lan"))))
                .containsExactly(new Finding(
                        "network-across-zones",
                        Finding.Kind.OWN_CHECK,
                        Plants.PLANT,
                        Trace.of(
                                        RuleReason.NETWORK_SPANS_ZONES,
                                        new Fact.Text("lan"),
                                        new Fact.Count(2),
                                        new Fact.Text("a, b"))
                                .because(Trace.of(
                                        RuleReason.NO_CONDUIT_JOINS,
                                        new Fact.Of(new ZoneId("a")),
                                        new Fact.Of(new ZoneId("b"))))));
    }

    @Test
    void aLinkThatAConduitStandsForIsNotCalledUndeclared() {
        Plants linked = two().asset("x", Assets.networks("lan")).asset("y", Assets.networks("lan"));
        assertThat(find(linked.conduit("ab", "a", "b")).getFirst().trace().because())
                .isEmpty();
    }

    @Test
    void underManyZonesItIsNotSaidPairByPair() {
        Plants flat = two().zone("c").plc("z", "c");
        List.of("x", "y", "z").forEach(asset -> flat.asset(asset, Assets.networks("lan")));
        assertThat(find(flat).getFirst().trace().because()).isEmpty();
    }

    @Test
    void aNetworkOfOneZoneIsFine() {
        assertThat(find(two().asset("x", Assets.networks("lan")).asset("y", Assets.networks("wan"))))
                .isEmpty();
        assertThat(find(two().plc("z", "a").asset("x", Assets.networks("lan")).asset("z", Assets.networks("lan"))))
                .isEmpty();
    }

    @Test
    void aNetworkThatNobodyNamedIsNoNetwork() {
        assertThat(find(two().asset("x", Assets.networks("")).asset("y", Assets.networks(""))))
                .isEmpty();
    }

    @Test
    void theSameNameInAnotherAddressSpaceIsAnotherNetwork() {
        NetworkInterface one = new NetworkInterface("192.168.0.5", "line-1", "lan", "");
        NetworkInterface other = new NetworkInterface("192.168.0.5", "line-2", "lan", "");
        assertThat(find(two().asset("x", Assets.interfaces(List.of(one)))
                        .asset("y", Assets.interfaces(List.of(other)))))
                .isEmpty();
        assertThat(find(two().asset("x", Assets.interfaces(List.of(one))).asset("y", Assets.interfaces(List.of(one)))))
                .extracting(finding -> finding.trace().facts().getFirst())
                .containsExactly(new Fact.Text("lan (line-1)"));
    }

    @Test
    void aDeviceInAConduitMayStandInBoth() {
        assertThat(find(two().conduit("ab", "a", "b")
                        .device("switch", "ab")
                        .asset("switch", Assets.networks("lan"))
                        .asset("x", Assets.networks("lan"))))
                .isEmpty();
    }
}

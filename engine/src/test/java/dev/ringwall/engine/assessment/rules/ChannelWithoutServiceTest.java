package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A channel that names no service. */
class ChannelWithoutServiceTest {

    private static List<Finding> find(String protocol, String port) {
        Channel channel = new Channel(
                new ChannelId("one"),
                Plants.subject("zone:a"),
                Plants.subject("zone:b"),
                Channel.Initiator.FROM,
                protocol,
                port,
                "",
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Optional.empty());
        return new ChannelWithoutService()
                .find(plant().zone("a")
                        .zone("b")
                        .conduit("ab", "a", "b")
                        .channel("ab", channel)
                        .assess());
    }

    @Test
    void theFindingNamesTheChannelAndBothEnds() {
        assertThat(find("any", ""))
                .containsExactly(new Finding(
                        "channel-without-service",
                        Finding.Kind.OWN_CHECK,
                        new ConduitId("ab"),
                        Trace.of(
                                RuleReason.ANYTHING_MAY_PASS,
                                new Fact.Through(new ChannelId("one")),
                                new Fact.Of(new ZoneId("a")),
                                new Fact.Of(new ZoneId("b")))));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "any,any", "ANY,*", "tcp,''", "ip,all", "tcp,1-65535", "'',tcp/0-65535"})
    void anythingMayPass(String protocol, String port) {
        assertThat(find(protocol, port)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Modbus/TCP,''", "tcp,502", "any,tcp/502", "ICMP,''", "Modbus/TCP,any", "tcp,1-6553"})
    void somethingIsNamed(String protocol, String port) {
        assertThat(find(protocol, port)).isEmpty();
    }
}

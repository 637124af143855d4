package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Said;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Log-ins in clear text across a boundary. */
class ClearTextChannelTest {

    private static List<Finding> find(String protocol, String port, Said encrypted) {
        Channel channel = new Channel(
                new ChannelId("one"),
                Plants.subject("zone:a"),
                Plants.subject("zone:b"),
                Channel.Initiator.FROM,
                protocol,
                port,
                "",
                Said.NO,
                encrypted,
                Said.NO,
                Said.NO,
                Said.NO,
                Said.NO,
                Optional.empty());
        return new ClearTextChannel()
                .find(plant().zone("a")
                        .zone("b")
                        .conduit("ab", "a", "b")
                        .channel("ab", channel)
                        .assess());
    }

    private static List<Reason> reasons(String protocol, String port, Said encrypted) {
        return find(protocol, port, encrypted).stream()
                .map(finding -> finding.trace().reason())
                .toList();
    }

    @Test
    void whatNobodySaidIsNoPass() {
        assertThat(reasons("HTTP", "tcp/80", Said.NO)).containsExactly(RuleReason.IN_CLEAR_TEXT);
        assertThat(reasons("HTTP", "tcp/80", Said.NOT_SAID)).containsExactly(RuleReason.MAYBE_IN_CLEAR_TEXT);
        assertThat(reasons("HTTP", "tcp/80", Said.YES)).isEmpty();
    }

    @Test
    void theFindingRepeatsWhatTheChannelIsDeclaredFor() {
        assertThat(find("HTTP", "tcp/8081", Said.NO).getFirst().trace().facts())
                .contains(new Fact.Text("HTTP tcp/8081"));
        assertThat(find("Telnet", "", Said.NO).getFirst().trace().facts()).contains(new Fact.Text("Telnet"));
    }

    @ParameterizedTest
    @CsvSource({"Telnet,''", "web page (http),tcp/8081", "directory,tcp/389", "FTP,TCP/21"})
    void readableByWhoeverListens(String protocol, String port) {
        assertThat(find(protocol, port, Said.NO)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"HTTPS,tcp/443", "Modbus/TCP,tcp/502", "SSH,''", "'',''", "LDAPS,tcp/636"})
    void somethingElse(String protocol, String port) {
        assertThat(find(protocol, port, Said.NO)).isEmpty();
    }
}

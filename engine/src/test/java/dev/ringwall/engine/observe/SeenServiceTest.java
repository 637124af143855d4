package dev.ringwall.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.observe.SeenService.Fit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenServiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // declared protocol and port | seen protocol and service
                "EtherNet/IP       | tcp/44818          |             | tcp/44818",
                "EtherNet/IP (CIP) | tcp/44818          | ethernet/ip | tcp/44818",
                "EtherNet/IP (CIP) | 44818              | cip         | tcp/44818",
                "EtherNet/IP       | tcp/44818          | tcp         | 44818",
                "tcp               | 44818              |             | tcp/44818",
                "                  | 44818/tcp          |             | TCP:44818",
                "DCOM              | tcp/49152-65535    |             | tcp/50000",
                "Modbus            | tcp/502, tcp/503   |             | tcp/503",
                "Modbus            |                    | modbus      | tcp/502",
                "ICMP              |                    |             | icmp",
            })
    void fits(String protocol, String port, String seenProtocol, String seenService) {
        assertThat(fit(protocol, port, seenProtocol, seenService)).isInstanceOf(Fit.Yes.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Modbus            | tcp/502            |             | tcp/22",
                "Modbus            | tcp/502            | modbus      | tcp/5020",
                "Modbus            | tcp/502            |             | udp/502",
                "tcp               | 502                | udp         | 502",
                "Modbus            | 502/tcp            |             | udp/502",
                "DCOM              | tcp/49152-65535    |             | tcp/49151",
                "DCOM              | tcp/49152-65534    |             | tcp/65535",
                "Modbus            |                    | ssh         |",
                "Modbus            |                    | ssh         | tcp/22",
                "Modbus            | tcp/502            | ssh         |",
                "HTTP              |                    | https       |",
            })
    void doesNotFit(String protocol, String port, String seenProtocol, String seenService) {
        assertThat(fit(protocol, port, seenProtocol, seenService)).isInstanceOf(Fit.No.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Modbus            | tcp/502            | ssh         | tcp/502 | OTHER_NAME",
                "Modbus            | tcp/502            | modbus      |         | PORT_NOT_SEEN",
                "                  | tcp/502            | modbus      |         | PORT_NOT_SEEN",
                "Modbus            | tcp/502            |             |         | SERVICE_NOT_RECOGNISED",
                "Modbus            | tcp/502            | tcp         |         | SERVICE_NOT_RECOGNISED",
                "Modbus            |                    |             |         | SERVICE_NOT_RECOGNISED",
                "Modbus            |                    |             | tcp/502 | PROTOCOL_NOT_SEEN",
                "                  |                    | modbus      | tcp/502 | CHANNEL_WITHOUT_SERVICE",
                "tcp               |                    | modbus      | tcp/502 | CHANNEL_WITHOUT_SERVICE",
                "any               | any                | modbus      | tcp/502 | CHANNEL_WITHOUT_SERVICE",
                "tcp               | 1-65535            |             | tcp/502 | CHANNEL_WITHOUT_SERVICE",
                "OPC DA            | dynamic            |             | tcp/135 | PORT_NOT_READABLE",
            })
    void isNotKnown(String protocol, String port, String seenProtocol, String seenService, ObserveReason reason) {
        assertThat(((Fit.Unknown) fit(protocol, port, seenProtocol, seenService))
                        .trace()
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void anotherNameOnTheRightPortIsRepeatedBesideTheDeclaredOne() {
        assertThat(((Fit.Unknown) fit("Modbus", "tcp/502", "ssh", "tcp/502"))
                        .trace()
                        .facts())
                .containsExactly(
                        new Fact.Through(new ChannelId("c")), new Fact.Text("ssh tcp/502"), new Fact.Text("Modbus"));
    }

    @Test
    void whatWasSeenIsRepeatedAsWritten() {
        assertThat(SeenService.of(ObservePlants.flow("a", "b", "", "SSH", "tcp/22"))
                        .written())
                .isEqualTo("SSH tcp/22");
    }

    private static Fit fit(String protocol, String port, String seenProtocol, String seenService) {
        Channel channel =
                ObservePlants.channel("c", "zone:a", "zone:b", Initiator.FROM, orEmpty(protocol), orEmpty(port));
        return SeenService.of(ObservePlants.flow("a", "b", "", orEmpty(seenProtocol), orEmpty(seenService)))
                .fits(channel);
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}

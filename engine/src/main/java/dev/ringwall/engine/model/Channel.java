package dev.ringwall.engine.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One declared communication inside a conduit.
 *
 * @param from a zone or an asset
 * @param to a zone or an asset
 * @param port a number, a range or nothing, as the trade writes it: {@code tcp/44818}
 * @param interactive whether a person works through it
 * @param external whether it is reached over networks outside the plant
 */
public record Channel(
        ChannelId id,
        SubjectId from,
        SubjectId to,
        Initiator initiator,
        String protocol,
        String port,
        String purpose,
        Said wireless,
        Said encrypted,
        Said authenticated,
        Said interactive,
        Said external,
        Said temporary,
        Optional<String> note) {

    private static final List<String> ANYTHING = List.of("", "*", "any", "all");
    private static final List<String> TRANSPORTS = List.of("tcp", "udp", "sctp", "ip");
    private static final Pattern EVERY_PORT = Pattern.compile("((tcp|udp|sctp)/)?[01]-65535");

    /** Who opens the connection. */
    public enum Initiator {
        FROM,
        TO,
        BOTH,
        NOT_SAID
    }

    /** Whether nothing narrows what may pass: no protocol but a transport, and no port, or any of them. */
    public boolean namesNoService() {
        String over = protocol.strip().toLowerCase(Locale.ROOT);
        String open = port.strip().toLowerCase(Locale.ROOT);
        return (ANYTHING.contains(over) || TRANSPORTS.contains(over))
                && (ANYTHING.contains(open) || EVERY_PORT.matcher(open).matches());
    }

    /** Everything whose change widens the channel, as one value that evidence can write down. */
    public String signature() {
        return id + " " + from.print() + ">" + to.print() + " " + initiator + " " + protocol + " " + port;
    }
}

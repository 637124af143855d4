package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A protocol that shows log-ins and contents to whoever listens, across a boundary, where the same is to be had encrypted.
 * Fieldbus protocols are not meant: for most of them there is nothing else yet. Our own check.
 */
final class ClearTextChannel implements Rule {

    private static final List<String> NAMES =
            List.of("http", "telnet", "ftp", "tftp", "rlogin", "rsh", "ldap", "pop3", "imap", "snmpv1", "snmpv2c");

    private static final List<String> PORTS = List.of(
            "tcp/80", "tcp/8080", "tcp/23", "tcp/21", "udp/69", "tcp/513", "tcp/514", "tcp/389", "tcp/110", "tcp/143");

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Conduit conduit : assessment.plant().plant().conduits()) {
            for (Channel channel : conduit.channels()) {
                reason(channel)
                        .ifPresent(reason -> found.add(finding(
                                conduit.id(),
                                reason,
                                new Fact.Through(channel.id()),
                                new Fact.Text(written(channel)),
                                new Fact.Of(channel.from()),
                                new Fact.Of(channel.to()))));
            }
        }
        return found;
    }

    private static Optional<RuleReason> reason(Channel channel) {
        if (!isReadable(channel)) {
            return Optional.empty();
        }
        return switch (channel.encrypted()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(RuleReason.IN_CLEAR_TEXT);
            case NOT_SAID -> Optional.of(RuleReason.MAYBE_IN_CLEAR_TEXT);
        };
    }

    private static boolean isReadable(Channel channel) {
        String[] names = channel.protocol().toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
        return Arrays.stream(names).anyMatch(NAMES::contains)
                || PORTS.contains(channel.port().strip().toLowerCase(Locale.ROOT));
    }

    private static String written(Channel channel) {
        return (channel.protocol() + " " + channel.port()).strip();
    }
}

package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The service of a flow as far as it was recognised, compared with the one that a channel declares. Ports decide where
 * both sides have one, names where the channel has nothing else; what only one side knows decides nothing.
 */
final class SeenService {

    private static final List<String> TRANSPORTS = List.of("tcp", "udp", "sctp", "ip");

    private final List<Ports> ports;
    private final Optional<String> transport;
    private final SortedSet<String> names;
    private final String written;

    /** What a comparison came to. */
    sealed interface Fit {
        /** The channel declares it. */
        record Yes() implements Fit {}

        /** The channel declares something else. */
        record No() implements Fit {}

        /** Nobody can say. */
        record Unknown(Trace trace) implements Fit {}
    }

    private SeenService(List<Ports> ports, Optional<String> transport, SortedSet<String> names, String written) {
        this.ports = ports;
        this.transport = transport;
        this.names = names;
        this.written = written;
    }

    static SeenService of(Flow flow) {
        String protocol = flow.protocol().orElse("");
        String service = flow.service().orElse("");
        Optional<List<Ports>> ports = Ports.parse(service);
        SortedSet<String> names = names(protocol);
        if (ports.isEmpty()) {
            names.addAll(names(service));
        }
        return new SeenService(ports.orElse(List.of()), transport(protocol), names, (protocol + " " + service).strip());
    }

    /** As the capture or log wrote it. */
    String written() {
        return written;
    }

    Fit fits(Channel channel) {
        if (channel.namesNoService()) {
            return unknown(ObserveReason.CHANNEL_WITHOUT_SERVICE, channel);
        }
        SortedSet<String> declared = names(channel.protocol());
        if (channel.port().isBlank()) {
            return byName(channel, declared);
        }
        Optional<List<Ports>> open = Ports.parse(channel.port());
        if (open.isEmpty()) {
            return unknown(ObserveReason.PORT_NOT_READABLE, channel, channel.port());
        }
        if (ports.isEmpty()) {
            return withoutPort(channel, declared);
        }
        Optional<String> over = transport(channel.protocol());
        boolean inside = ports.stream()
                .allMatch(seen ->
                        open.get().stream().anyMatch(range -> range.over(over).holds(seen.over(transport))));
        if (!inside) {
            return new Fit.No();
        }
        // The same protocol goes by many names, so that another name on the right port proves nothing.
        return differ(declared)
                ? unknown(ObserveReason.OTHER_NAME, channel, written, channel.protocol())
                : new Fit.Yes();
    }

    private Fit byName(Channel channel, SortedSet<String> declared) {
        if (names.isEmpty()) {
            return ports.isEmpty() ? notRecognised() : unknown(ObserveReason.PROTOCOL_NOT_SEEN, channel);
        }
        return differ(declared) ? new Fit.No() : new Fit.Yes();
    }

    private Fit withoutPort(Channel channel, SortedSet<String> declared) {
        if (names.isEmpty()) {
            return notRecognised();
        }
        return differ(declared) ? new Fit.No() : unknown(ObserveReason.PORT_NOT_SEEN, channel);
    }

    private boolean differ(SortedSet<String> declared) {
        return !declared.isEmpty() && !names.isEmpty() && Collections.disjoint(declared, names);
    }

    private static Fit notRecognised() {
        return new Fit.Unknown(Trace.of(ObserveReason.SERVICE_NOT_RECOGNISED));
    }

    private static Fit unknown(ObserveReason reason, Channel channel, String... texts) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Through(channel.id())));
        Arrays.stream(texts).map(Fact.Text::new).forEach(facts::add);
        return new Fit.Unknown(new Trace(reason, facts, List.of()));
    }

    /** {@code EtherNet/IP (CIP)} is known as both; a transport is no name. */
    private static SortedSet<String> names(String protocol) {
        TreeSet<String> names = new TreeSet<>();
        for (String part : protocol.split("[(),;]", -1)) {
            String name = part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            if (!name.isEmpty() && !TRANSPORTS.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Optional<String> transport(String protocol) {
        return Optional.of(protocol.strip().toLowerCase(Locale.ROOT)).filter(TRANSPORTS::contains);
    }
}

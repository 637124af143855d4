package dev.ringwall.exchange.found;

import dev.ringwall.exchange.found.FoundConduit.FoundChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Conduits where a file has none of its own and only draws lines: one between each two zones that a line joins, with a
 * channel for each line.
 */
public final class Links {

    private final Map<List<String>, List<FoundChannel>> byZones = new LinkedHashMap<>();
    private final UnaryOperator<String> names;

    /** @param names what people call the zone of a tag */
    public Links(UnaryOperator<String> names) {
        this.names = names;
    }

    /** A line between two zones, named by their tags. */
    public void add(String from, String to, FoundChannel channel) {
        List<String> zones = from.compareTo(to) <= 0 ? List.of(from, to) : List.of(to, from);
        byZones.computeIfAbsent(zones, any -> new ArrayList<>()).add(channel);
    }

    public List<FoundConduit> conduits() {
        return byZones.entrySet().stream()
                .map(each -> conduit(each.getKey(), each.getValue()))
                .toList();
    }

    private FoundConduit conduit(List<String> zones, List<FoundChannel> channels) {
        String name = names.apply(zones.getFirst()) + " to " + names.apply(zones.getLast());
        return new FoundConduit(channels.getFirst().place(), name, name, zones, channels, "");
    }
}

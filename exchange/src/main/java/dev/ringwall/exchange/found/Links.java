package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Place;
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

    private final Map<List<String>, Joined> byZones = new LinkedHashMap<>();
    private final UnaryOperator<String> names;

    /** @param names what people call the zone of a tag */
    public Links(UnaryOperator<String> names) {
        this.names = names;
    }

    private record Joined(Place place, List<FoundChannel> channels) {}

    /** A line between two zones, named by their tags, of which no more is known than that. */
    public void join(String one, String other, Place place) {
        joined(one, other, place);
    }

    /** A line between two zones that is a communication. */
    public void add(String one, String other, FoundChannel channel) {
        joined(one, other, channel.place()).channels().add(channel);
    }

    private Joined joined(String one, String other, Place place) {
        List<String> zones = one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
        return byZones.computeIfAbsent(zones, any -> new Joined(place, new ArrayList<>()));
    }

    public List<FoundConduit> conduits() {
        return byZones.entrySet().stream()
                .map(each -> conduit(each.getKey(), each.getValue()))
                .toList();
    }

    private FoundConduit conduit(List<String> zones, Joined joined) {
        String name = names.apply(zones.getFirst()) + " to " + names.apply(zones.getLast());
        return new FoundConduit(joined.place(), name, name, zones, joined.channels(), "");
    }
}

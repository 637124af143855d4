package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.Place;
import java.util.List;

/**
 * What another program knows to join zones.
 *
 * @param zones tags or names of the zones that it joins
 */
public record FoundConduit(
        Place place, String tag, String name, List<String> zones, List<FoundChannel> channels, String note) {

    public FoundConduit {
        zones = List.copyOf(zones);
        channels = List.copyOf(channels);
    }

    /**
     * One communication in it.
     *
     * @param from tag or name of a zone or an asset
     * @param to likewise
     */
    public record FoundChannel(
            Place place,
            String tag,
            String from,
            String to,
            Initiator initiator,
            String protocol,
            String port,
            String purpose) {}
}

package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Said;
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
            String purpose,
            Secured secured) {

        public FoundChannel(
                Place place,
                String tag,
                String from,
                String to,
                Initiator initiator,
                String protocol,
                String port,
                String purpose) {
            this(place, tag, from, to, initiator, protocol, port, purpose, Secured.NOT_SAID);
        }

        public FoundChannel secured(Said encrypted, Said authenticated) {
            return new FoundChannel(
                    place, tag, from, to, initiator, protocol, port, purpose, new Secured(encrypted, authenticated));
        }
    }

    /** How a communication is protected, as far as the file says so. */
    public record Secured(Said encrypted, Said authenticated) {

        public static final Secured NOT_SAID = new Secured(Said.NOT_SAID, Said.NOT_SAID);
    }
}

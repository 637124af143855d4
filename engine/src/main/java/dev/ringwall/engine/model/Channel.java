package dev.ringwall.engine.model;

import java.util.Optional;

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

    /** Who opens the connection. */
    public enum Initiator {
        FROM,
        TO,
        BOTH,
        NOT_SAID
    }

    /** Everything whose change widens the channel, as one value that evidence can write down. */
    public String signature() {
        return id + " " + from.print() + ">" + to.print() + " " + initiator + " " + protocol + " " + port;
    }
}

package dev.ringwall.engine.model;

import java.util.Optional;

/**
 * A communication that was seen on the wire, or found in a log.
 *
 * @param from the address or asset that sent
 * @param initiator who opened it, where that was seen
 * @param service protocol and port as far as recognised: {@code tcp/44818}
 * @param packets how many were seen, 0 where not counted
 */
public record Flow(
        String from,
        String to,
        Optional<String> initiator,
        Optional<String> protocol,
        Optional<String> service,
        long packets,
        String seen) {}

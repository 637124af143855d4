package dev.ringwall.engine.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A communication that was seen on the wire, or found in a log.
 *
 * @param from the address or asset that sent
 * @param initiator who opened it, where that was seen
 * @param service protocol and port as far as recognised: {@code tcp/44818}
 * @param packets how many were seen, 0 where not counted
 * @param seen the tap, capture or log
 * @param space the address space that its addresses belong to; empty for the plant's own
 * @param first when it was first seen
 * @param last when it was last seen
 */
public record Flow(
        String from,
        String to,
        Optional<String> initiator,
        Optional<String> protocol,
        Optional<String> service,
        long packets,
        String seen,
        String space,
        Optional<Instant> first,
        Optional<Instant> last) {

    /** A flow of the plant's own address space, at no stated time. */
    public Flow(
            String from,
            String to,
            Optional<String> initiator,
            Optional<String> protocol,
            Optional<String> service,
            long packets,
            String seen) {
        this(from, to, initiator, protocol, service, packets, seen, "", Optional.empty(), Optional.empty());
    }
}

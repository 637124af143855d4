package dev.ringwall.server.store.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as columns: microseconds since 1970, UTC. */
final class Micros {

    private Micros() {}

    static long of(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

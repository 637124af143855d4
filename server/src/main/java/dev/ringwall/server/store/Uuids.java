package dev.ringwall.server.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids that sort by the time at which they were made: UUIDs of version 7. */
public final class Uuids {

    private static final SecureRandom DICE = new SecureRandom();

    private Uuids() {}

    public static UUID next(Clock clock) {
        long time = clock.millis() << 16;
        long random = DICE.nextLong();
        return new UUID(time | 0x7000L | (random & 0x0fffL), (DICE.nextLong() >>> 2) | 0x8000_0000_0000_0000L);
    }
}

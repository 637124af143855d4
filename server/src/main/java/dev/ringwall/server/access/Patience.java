package dev.ringwall.server.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down who fails to sign in: by account and by address, longer each time, never for good. A right password is not even
 * looked at before the time is over, or one could tell it by the answer.
 */
public final class Patience {

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant until) {}

    /** How long somebody still has to wait; empty if not at all. */
    public synchronized Optional<Duration> wait(String key, Instant now) {
        Failures failed = failures.get(key);
        return failed == null || !failed.until().isAfter(now)
                ? Optional.empty()
                : Optional.of(Duration.between(now, failed.until()));
    }

    /**
     * Counts a try before it is known whether it fails, or says how long to wait: of many at once no more get through than
     * one after the other. Who was right says so.
     */
    public synchronized Optional<Duration> tried(String key, Instant now) {
        Optional<Duration> wait = wait(key, now);
        if (wait.isEmpty()) {
            failed(key, now);
        }
        return wait;
    }

    /** One more failure: after a few, each doubles the wait. */
    public synchronized void failed(String key, Instant now) {
        int count = Optional.ofNullable(failures.get(key)).map(Failures::count).orElse(0) + 1;
        int doublings = Math.min(Math.max(0, count - FREE), 9);
        Duration wait = count <= FREE ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        failures.put(key, new Failures(count, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
    }

    /** Signed in: all is forgotten. */
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }
}

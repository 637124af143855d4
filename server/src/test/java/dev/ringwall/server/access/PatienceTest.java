package dev.ringwall.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void ofManyTriesAtOnceFewGetThrough() {
        Patience patience = new Patience();

        long through = IntStream.range(0, 200)
                .parallel()
                .filter(_ -> patience.tried("ada", NOW).isEmpty())
                .count();

        assertThat(through).isEqualTo(4);
        assertThat(patience.tried("bo", NOW)).isEmpty();
        patience.succeeded("ada");
        assertThat(patience.tried("ada", NOW)).isEmpty();
    }
}

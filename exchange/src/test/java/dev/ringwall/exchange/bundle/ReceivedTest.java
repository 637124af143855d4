package dev.ringwall.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static OpenedBundle bundle(int sequence, String statement) {
        return new OpenedBundle(
                Path.of("any"), BundleFileTest.claims(sequence), "a".repeat(64), statement.repeat(64), 0);
    }

    @Test
    void numbersOnlyGoUp() {
        Received received = Received.NOTHING.with(bundle(3, "b"), TODAY, new TrustList.Unknown());

        assertThat(received.order(bundle(4, "c"))).isEqualTo(Received.Order.NEXT);
        assertThat(received.order(bundle(3, "b"))).isEqualTo(Received.Order.AGAIN);
        assertThat(received.order(bundle(3, "c"))).as("two with one number").isEqualTo(Received.Order.OUTDATED);
        assertThat(received.order(bundle(2, "c"))).isEqualTo(Received.Order.OUTDATED);
        Received later = received.with(bundle(4, "c"), TODAY, new TrustList.Unknown());
        assertThat(later.order(bundle(3, "b")))
                .as("an old one that was taken in once")
                .isEqualTo(Received.Order.OUTDATED);
        assertThat(later.last(bundle(9, "d"))).isEqualTo(4);
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
        Received received = Received.NOTHING
                .with(bundle(3, "b"), TODAY, new TrustList.Trusted("Maker: \"north\" #1"))
                .with(bundle(4, "c"), TODAY, new TrustList.Unknown());
        Path file = folder.resolve(Received.NAME);
        received.write(file);
        assertThat(Received.read(SourceFile.read(file, "received.yaml")).value())
                .contains(received);
    }
}

package dev.ringwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @Timeout(20)
    void whatTakesItsTimeIsSaidAndGoesAway() throws InterruptedException {
        try (Progress progress = Progress.on(console(true), Duration.ZERO)) {
            progress.stage("reading the plant");
            while (!err.toString(UTF_8).contains("reading the plant ... 0 s")) {
                Thread.sleep(10);
            }
        }
        assertThat(err.toString(UTF_8)).endsWith("\r\u001B[K");
    }

    @Test
    void whatIsQuickIsNotSaid() {
        try (Progress progress = Progress.on(console(true))) {
            progress.stage("reading the plant");
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void nobodyWatchesAFile() throws InterruptedException {
        try (Progress progress = Progress.on(console(false), Duration.ZERO)) {
            progress.stage("reading the plant");
            Thread.sleep(50);
        }
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private Console console(boolean watched) {
        return new Console(
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, UTF_8),
                new Window(false, watched, 100, true),
                java.nio.file.Path.of("nowhere"),
                "test",
                Door.SPRING);
    }
}

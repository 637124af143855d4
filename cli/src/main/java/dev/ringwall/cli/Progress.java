package dev.ringwall.cli;

import java.io.PrintStream;
import java.time.Duration;

/**
 * Says on a terminal what takes its time, on one line that goes away again. It stays silent for the first second, and
 * altogether where nobody watches.
 */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream remarks;
    private final long begun = System.nanoTime();
    private volatile String stage = "";
    private boolean shown;
    private boolean over;

    private Progress(PrintStream remarks) {
        this.remarks = remarks;
    }

    static Progress on(Console console) {
        return on(console, PATIENCE);
    }

    static Progress on(Console console, Duration patience) {
        Progress progress = new Progress(console.remarks());
        if (console.window().showsRemarks()) {
            Thread.ofPlatform().daemon().name("progress").start(() -> progress.watch(patience));
        }
        return progress;
    }

    /** What is being done from now on: {@code reading cases/water}. */
    void stage(String doing) {
        stage = doing;
    }

    private void watch(Duration patience) {
        try {
            Thread.sleep(patience);
            while (show()) {
                Thread.sleep(STEP);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean show() {
        if (!over) {
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            remarks.print(ERASE + stage + " ... " + seconds + " s");
            remarks.flush();
            shown = true;
        }
        return !over;
    }

    @Override
    public synchronized void close() {
        if (shown && !over) {
            remarks.print(ERASE);
            remarks.flush();
        }
        over = true;
    }
}

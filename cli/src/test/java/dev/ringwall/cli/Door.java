package dev.ringwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs command lines as a user would, on a day that never changes. */
record Door(Window window, Path data, Clock clock) {

    /** What came out of a command line. */
    record Ran(int exit, String out, String err) {}

    static final Clock SPRING = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Door PLAIN = of(Window.NONE);

    static Door of(Window window) {
        return new Door(window, Path.of("nowhere"), SPRING);
    }

    static Ran run(String... args) {
        return PLAIN.open(args);
    }

    Ran open(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = open(out, err, args);
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** With results going to a stream of the test's own. */
    Ran open(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = open(out, err, args);
        return new Ran(exit, "", err.toString(UTF_8));
    }

    private int open(OutputStream out, OutputStream err, String... args) {
        return Ringwall.run(new Console(out, new PrintStream(err, true, UTF_8), window, data, "test", clock), args);
    }
}

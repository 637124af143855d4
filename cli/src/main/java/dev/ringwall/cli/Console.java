package dev.ringwall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a command line is connected to. Results are what was asked for and nothing else; remarks are for whoever sits there.
 *
 * @param data where the user keeps what is his alone
 * @param version of the program, as reports name it
 * @param clock asked for today, and for nothing that ends in a result
 */
public record Console(
        OutputStream results, PrintStream remarks, Window window, Path data, String version, Clock clock) {

    /** The streams of this process. Both are UTF-8, whatever the locale: a result has the same bytes everywhere. */
    public static Console ofThisProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Window.ofThisProcess(System.getenv()),
                data(System.getenv()),
                Ringwall.Version.number(),
                Clock.systemUTC());
    }

    /** {@code RINGWALL_DATA}, else the usual folder of the system for a program's data. */
    private static Path data(Map<String, String> environment) {
        String own = environment.getOrDefault("RINGWALL_DATA", "");
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        return shared.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "ringwall")
                : Path.of(shared, "ringwall");
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    void remark(String sentence) {
        remarks.println(sentence);
    }

    /** Standard output as the place of a result. */
    Sink sink() {
        return new Pipe(results);
    }
}

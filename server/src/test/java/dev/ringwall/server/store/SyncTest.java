package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts in the kernel's own book what reaches the disk before a change is answered. */
class SyncTest {

    private static final int CHANGES = 40;
    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>.*= 0");

    @TempDir
    private Path folder;

    @Test
    void whatIsAnsweredWasSynced() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(STRACE), "NOT RUN: strace missing (apt-get install strace)");
        Path trace = folder.resolve("trace");
        List<String> watched = List.of(
                STRACE.toString(),
                "-f",
                "-y",
                "--seccomp-bpf",
                "-qq",
                "-s",
                "40",
                "-e",
                "trace=fdatasync,fsync,write",
                "-o",
                trace.toString());
        Path data = folder.resolve("data");
        Process process = Child.start(watched, folder.resolve("said"), data.toString(), "1", "" + CHANGES);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();

        List<String> events = events(Files.readAllLines(trace));
        long answers = events.stream().filter(each -> each.startsWith("kept")).count();
        long files = events.stream().filter(each -> each.startsWith("attached")).count();
        assertThat(answers).as("answers that the trace saw").isEqualTo(CHANGES);
        assertThat(files).as("files that the trace saw attached").isPositive();
        assertThat(unsynced(events)).as("answers without a sync before them").isEmpty();
        System.out.printf(
                "%d answers and %d files to one person, %d syncs of the write-ahead log, none after its answer%n",
                answers, files, events.stream().filter("log"::equals).count());
    }

    /** What happened, in its order: {@code log}, {@code file} and {@code folder} were synced, or something was said. */
    private static List<String> events(List<String> trace) {
        List<String> events = new ArrayList<>();
        Map<String, String> begun = new HashMap<>();
        for (String line : trace) {
            Matcher call = CALL.matcher(line);
            Matcher resumed = RESUMED.matcher(line);
            if (call.matches() && call.group(2).equals("write")) {
                said(call.group(3), events);
            } else if (call.matches() && call.group(3).contains("<unfinished")) {
                begun.put(call.group(1), call.group(3));
            } else if (call.matches() && call.group(3).endsWith("= 0")) {
                synced(call.group(3), events);
            } else if (resumed.matches()) {
                synced(begun.getOrDefault(resumed.group(1), ""), events);
            }
        }
        return events;
    }

    private static void said(String written, List<String> events) {
        Matcher words = Pattern.compile("1<[^>]*>, \"(kept|attached|ready) ?.*").matcher(written);
        if (words.matches()) {
            events.add(words.group(1));
        }
    }

    private static void synced(String file, List<String> events) {
        if (file.contains("ringwall.db-wal>")) {
            events.add("log");
        } else if (file.contains("/attachments/")) {
            events.add("file");
        } else if (file.contains("/attachments>")) {
            events.add("folder");
        }
    }

    /** One person waits for each answer, so between two of them stands what the later one rests on. */
    private static List<String> unsynced(List<String> events) {
        List<String> faults = new ArrayList<>();
        List<String> since = new ArrayList<>();
        for (String event : events) {
            switch (event) {
                case "kept" -> require(List.of("log"), since, faults);
                case "attached" -> require(List.of("file", "folder"), since, faults);
                default -> since.add(event);
            }
        }
        return faults;
    }

    private static void require(List<String> wanted, List<String> since, List<String> faults) {
        if (!since.containsAll(wanted)) {
            faults.add("expected " + wanted + " to be synced, got " + since);
        }
        since.clear();
    }

    @Test
    void anAnswerBeforeItsSyncIsFound() {
        List<String> good = events(
                List.of("7 fdatasync(12</d/ringwall.db-wal>) = 0", "8 write(1</d/said>, \"kept abc\"..., 90) = 90"));
        assertThat(unsynced(good)).isEmpty();
        List<String> bad = events(List.of(
                "7 fdatasync(12</d/ringwall.db-wal> <unfinished ...>",
                "8 write(1</d/said>, \"kept abc\"..., 90) = 90",
                "7 <... fdatasync resumed>) = 0"));
        assertThat(unsynced(bad)).hasSize(1);
    }
}

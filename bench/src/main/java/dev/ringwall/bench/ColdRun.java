package dev.ringwall.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program in a process of its own, as a user starts it: what it cost from nothing to its last byte. The
 * kernel counts (Linux): CPU time when a child is gone, and the highest resident set while it lives, which is asked for
 * twenty times a second.
 *
 * @param exit its exit code
 * @param cpuSeconds user and system time, of all its threads
 * @param wallSeconds from its start to its end
 * @param peakMegabytes the highest resident set seen
 */
record ColdRun(int exit, double cpuSeconds, double wallSeconds, long peakMegabytes) {

    private static final long POLL_MILLIS = 50;

    /** The unit of times in {@code /proc/self/stat}: on Linux always a hundredth of a second. */
    private static final double TICKS_A_SECOND = 100;

    private static final int CHILDREN_USER = 15 - 2;
    private static final int CHILDREN_SYSTEM = 16 - 2;

    /** Runs a command; its output goes to a file, what it complains of to ours. */
    static ColdRun of(List<String> command, Path output) throws IOException, InterruptedException {
        double before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        return new ColdRun(process.exitValue(), cpuOfChildren() - before, wall, peak >> 10);
    }

    private static double cpuOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
        // The second field is a name in brackets and may hold anything; the numbers begin after it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM])) / TICKS_A_SECOND;
    }

    private static long peakKilobytes(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            // A process that ends while it is read: the kernel says "no such process", and there is no class for that.
            if (Files.exists(Path.of("/proc/" + pid + "/exe"))) {
                throw e;
            }
            return 0;
        }
    }
}

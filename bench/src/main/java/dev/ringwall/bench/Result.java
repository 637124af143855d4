package dev.ringwall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * One measured goal.
 *
 * @param goal what was measured, with its unit
 * @param ours the figure
 * @param peer what it is compared with: another tool's figure, or the bound that was promised
 * @param ratio oriented so that at least {@code target} is good
 * @param target the ratio wanted
 * @param equal whether both gave the same result; two of our own runs, where there is no peer
 * @param machine where it was measured
 * @param date when
 */
record Result(
        String goal, String ours, String peer, String ratio, String target, String equal, String machine, String date) {

    static final List<String> COLUMNS = List.of("goal", "ours", "peer", "ratio", "target", "equal", "machine", "date");

    List<String> cells() {
        return List.of(goal, ours, peer, ratio, target, equal, machine, date);
    }

    boolean isReached() {
        return Double.parseDouble(ratio) >= Double.parseDouble(target) && !equal.equals("no");
    }

    String line() {
        return "%-12s %s: %s, wanted %s".formatted(isReached() ? "reached" : "NOT REACHED", goal, ours, peer);
    }

    static Result atMost(String goal, double ours, double bound, String equal) {
        return result(goal, ours, bound, bound / ours, equal);
    }

    static Result atLeast(String goal, double ours, double bound) {
        return result(goal, ours, bound, ours / bound, "");
    }

    /** How many times faster than a peer in the same run; a target of 0 asks for nothing. */
    static Result faster(String goal, double ours, double theirs, double target, String equal) {
        return result(goal, ours, theirs, theirs / ours, target, equal);
    }

    private static Result result(String goal, double ours, double bound, double ratio, String equal) {
        return result(goal, ours, bound, ratio, 1, equal);
    }

    private static Result result(String goal, double ours, double bound, double ratio, double target, String equal) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new Result(
                goal,
                String.format(Locale.ROOT, "%.1f", ours),
                String.format(Locale.ROOT, "%.0f", bound),
                String.format(Locale.ROOT, "%.2f", ratio),
                String.format(Locale.ROOT, "%.2f", target),
                equal,
                thisMachine(),
                today.toString());
    }

    /** What a reader has to know to compare: processors, memory, system and Java. */
    private static String thisMachine() {
        return String.format(
                        Locale.ROOT,
                        "%d x %s, Linux, Java %s",
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Runtime.version().feature())
                .replaceAll("\\s+", " ");
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", "?"));
        } catch (IOException e) {
            return System.getProperty("os.arch", "?");
        }
    }
}

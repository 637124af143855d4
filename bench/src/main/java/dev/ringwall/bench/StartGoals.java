package dev.ringwall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What starting costs: the water plant assessed with the start-up cache made, in turn with the least that a program on Java
 * can do, so that both meet the machine in the same state. Medians of CPU time, which other programs move least.
 */
final class StartGoals {

    private static final int RUNS = 15;
    private static final double TIMES_HELLO = 8;
    private static final double LAUNCHER_MILLIS = 60;
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dringwall.terminal=");

    private final Path root;
    private final Path output;

    private StartGoals(Path root) {
        this.root = root.toAbsolutePath();
        this.output = this.root.resolve("bench/target/start.txt");
    }

    static List<Result> measure(Path root) throws IOException, InterruptedException {
        return new StartGoals(root).measure();
    }

    private List<Result> measure() throws IOException, InterruptedException {
        Files.createDirectories(output.resolveSibling("."));
        List<String> assess =
                List.of("assess", root.resolve("cases/water-treatment").toString(), "--as-of", "2026-11-22");
        String ringwall = root.resolve("ringwall").toString();
        ColdRun.of(List.of(ringwall, "--version"), output); // builds what is stale
        ColdRun.of(with(List.of(ringwall, "warm"), assess), output);
        List<String> direct = with(java(layout()), assess);
        List<String> hello = with(
                List.of(javaCommand()),
                with(FLAGS, List.of("-cp", root.resolve("bench/target/classes").toString(), Hello.class.getName())));
        List<ColdRun> ours = new ArrayList<>();
        List<ColdRun> hellos = new ArrayList<>();
        List<ColdRun> launched = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(succeeded(direct));
            hellos.add(succeeded(hello));
            launched.add(succeeded(with(List.of(ringwall), assess)));
        }
        double launcher = median(launched.stream().map(ColdRun::wallSeconds).toList())
                - median(ours.stream().map(ColdRun::wallSeconds).toList());
        return List.of(
                Result.atMost(
                        "water plant, assessed from java, start-up cache made: CPU ms against 8 x a hello world",
                        1_000 * median(ours.stream().map(ColdRun::cpuSeconds).toList()),
                        TIMES_HELLO
                                * 1_000
                                * median(
                                        hellos.stream().map(ColdRun::cpuSeconds).toList()),
                        ""),
                Result.atMost(
                        "water plant, assessed: wall ms that the launcher adds",
                        Math.max(1, 1_000 * launcher),
                        LAUNCHER_MILLIS,
                        ""));
    }

    private ColdRun succeeded(List<String> command) throws IOException, InterruptedException {
        ColdRun run = ColdRun.of(command, output);
        if (run.exit() != 0) {
            throw new IllegalStateException("expected exit code 0, got " + run.exit() + " of " + command);
        }
        return run;
    }

    /** The folder of the program that the launcher built last. */
    private Path layout() throws IOException {
        Path built = root.resolve("target/ringwall");
        return built.resolve(Files.readString(built.resolve("current")).strip());
    }

    /** As the launcher starts it. */
    private static List<String> java(Path layout) throws IOException {
        try (Stream<Path> files = Files.list(layout)) {
            Path cache = files.filter(file -> file.toString().endsWith(".aot"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("`ringwall warm` left no cache"));
            return with(
                    List.of(javaCommand(), "-XX:AOTCache=" + cache),
                    with(
                            FLAGS,
                            List.of("-cp", layout.resolve("lib/ringwall.jar").toString(), "dev.ringwall.cli.Main")));
        }
    }

    private static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> with(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}

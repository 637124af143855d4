package dev.ringwall.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a change costs in one plant of many that are all in memory, in a process of its own, since they take 13 GB. */
final class FleetGoals {

    private static final int HEAP_MEGABYTES = 15_000;
    private static final int LEFT_MEGABYTES = 2_000;
    private static final double TIMES_ALONE = 2;

    private final Path folder;
    private final long seed;

    FleetGoals(Path root, long seed) {
        this.folder = root.resolve("bench/target/fleet").toAbsolutePath();
        this.seed = seed;
    }

    List<Result> measure() throws IOException, InterruptedException {
        long free = freeMegabytes();
        if (free < HEAP_MEGABYTES + LEFT_MEGABYTES) {
            System.out.println("fleet: expected " + (HEAP_MEGABYTES + LEFT_MEGABYTES) + " MB of free memory, got "
                    + free + "; its figures stay as they were");
            return List.of();
        }
        List<Result> results = new ArrayList<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", -1);
            RandomChanges.Kind kind = RandomChanges.Kind.valueOf(parts[0]);
            results.add(Result.atMost(
                    String.format(
                            Locale.ROOT,
                            "fleet of %,d plants (%d different ones) and %,d components, all in memory, %s, p99 in CPU us"
                                    + " against 2 x alone",
                            Fleet.PLANTS,
                            Fleet.DIFFERENT,
                            Fleet.PLANTS * Fleet.SIZE.assets(),
                            kind.words()),
                    Double.parseDouble(parts[1]),
                    TIMES_ALONE * Double.parseDouble(parts[2]),
                    parts[3]));
        }
        return results;
    }

    private List<String> lines() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path said = folder.resolve("said.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-Xmn1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bench.class.getName(),
                        "fleet",
                        folder.toString(),
                        Long.toString(seed))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("expected exit code 0 of the fleet, got " + exit);
        }
        return Files.readAllLines(said, StandardCharsets.UTF_8);
    }

    private static long freeMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}

package dev.ringwall.bench;

import dev.ringwall.exchange.catalog.CatalogSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What asking the catalogue costs: all of it read from its compiled form by a Java that has done nothing before, without a
 * start-up cache, and a search over all its texts once it is there.
 */
final class CatalogGoals {

    private static final int RUNS = 15;
    private static final double COLD_MILLIS = 60;
    private static final double SEARCH_MILLIS = 10;
    private static final int SEARCHES = 2_000;
    private static final int MOST = 20;
    private static final List<String> TYPED = List.of(
            "zone",
            "jump host",
            "SR 1.1",
            "supplier patch",
            "the",
            "a",
            "backup restore test",
            "qwertz",
            "s",
            "boundary device");

    private final Path root;
    private final Path output;

    CatalogGoals(Path root) {
        this.root = root.toAbsolutePath();
        this.output = this.root.resolve("bench/target/catalog.txt");
    }

    List<Result> measure() throws IOException, InterruptedException {
        Files.createDirectories(output.resolveSibling("."));
        ColdRun.of(List.of(root.resolve("ringwall").toString(), "--version"), output); // builds what is stale
        List<String> cold = command(ColdCatalog.class);
        List<String> hello = command(Hello.class);
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            cpu.add(1_000 * Goals.succeeded(ColdRun.of(cold, output), cold).cpuSeconds());
            wall.add(Double.parseDouble(Files.readString(output).strip().split(" ", -1)[1]));
            bare.add(1_000 * Goals.succeeded(ColdRun.of(hello, output), hello).cpuSeconds());
        }
        return List.of(
                Result.atMost("whole catalogue read by a fresh Java: wall ms", median(wall), COLD_MILLIS, ""),
                Result.atMost(
                        "whole catalogue read by a fresh Java: CPU ms more than a hello world",
                        Math.max(1, median(cpu) - median(bare)),
                        COLD_MILLIS,
                        ""),
                Result.atMost("search over all texts of the catalogue, ms at p99", search(), SEARCH_MILLIS, ""));
    }

    private static double search() {
        CatalogSearch search = CatalogSearch.read("en");
        double[] millis = new double[SEARCHES];
        int found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            long start = System.nanoTime();
            found += search.find(TYPED.get(i % TYPED.size()), MOST).total();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        if (found == 0) {
            throw new IllegalStateException("expected the catalogue to hold something, got nothing");
        }
        Arrays.sort(millis);
        return millis[SEARCHES * 99 / 100];
    }

    /** The program as it is built, with its catalogue compiled; nothing but the class that is run comes from here. */
    private List<String> command(Class<?> main) throws IOException {
        Path built = root.resolve("target/ringwall");
        Path jars = built.resolve(Files.readString(built.resolve("current")).strip())
                .resolve("lib");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jars.resolve("ringwall.jar") + ":" + root.resolve("bench/target/classes"),
                main.getName());
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}

package dev.ringwall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A long list of assets compared with a plant, from CSV and from a workbook, each in a cold run as a user starts it. */
final class InventoryGoals {

    private static final double CPU_SECONDS = 5;
    private static final double MEGABYTES = 1024;
    private static final int RUNS = 2;

    private final Path folder;
    private final String ringwall;

    InventoryGoals(Path root) {
        this.folder = root.resolve("bench/target/inventory").toAbsolutePath();
        this.ringwall = root.resolve("ringwall").toAbsolutePath().toString();
    }

    /** Both files have one name, so that the same rows must give the same bytes. */
    List<Result> measure(long seed) throws IOException, InterruptedException {
        Path csv = folder.resolve("csv/list");
        Path workbook = folder.resolve("xlsx/list");
        GeneratedInventory.writeCsv(csv, GeneratedInventory.ROWS, seed);
        GeneratedInventory.writeWorkbook(workbook, GeneratedInventory.ROWS, seed);
        Files.writeString(folder.resolve("plant.yaml"), "ringwall: 1\nplant: {id: bench}\nzones: [{id: all}]\n");
        List<ColdRun> ofCsv = runs(csv);
        List<ColdRun> ofWorkbook = runs(workbook);
        String equal = Files.mismatch(everything(csv), everything(workbook)) == -1 ? "yes" : "no";
        List<Result> results = new ArrayList<>();
        results.addAll(results("CSV", ofCsv, equal));
        results.addAll(results("XLSX", ofWorkbook, equal));
        return results;
    }

    private List<ColdRun> runs(Path list) throws IOException, InterruptedException {
        List<String> command = List.of(ringwall, "import", folder.toString(), list.toString());
        List<ColdRun> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(Goals.succeeded(ColdRun.of(command, list.resolveSibling("said.txt")), command));
        }
        return runs;
    }

    /** Every proposal, one a line. */
    private Path everything(Path list) throws IOException, InterruptedException {
        Path said = list.resolveSibling("everything.txt");
        List<String> command = List.of(ringwall, "import", folder.toString(), list.toString(), "--all");
        Goals.succeeded(ColdRun.of(command, said), command);
        return said;
    }

    private static List<Result> results(String form, List<ColdRun> runs, String equal) {
        String goal = "100,000 inventory rows from " + form + ", compared with a plant, one cold run: ";
        double seconds = runs.stream().mapToDouble(ColdRun::cpuSeconds).min().orElseThrow();
        long megabytes = runs.stream().mapToLong(ColdRun::peakMegabytes).max().orElseThrow();
        return List.of(
                Result.atMost(goal + "CPU seconds", seconds, CPU_SECONDS, equal),
                Result.atMost(goal + "peak RSS in MB", (double) megabytes, MEGABYTES, equal));
    }
}

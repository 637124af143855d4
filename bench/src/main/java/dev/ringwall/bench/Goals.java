package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the program promises, measured on this machine. */
final class Goals {

    private static final double CPU_SECONDS = 5;
    private static final double MEGABYTES = 800;
    private static final double KILLED_PERCENT = 85;
    private static final List<String> MUTATED = List.of("evidence", "risk", "assessment");

    private Goals() {}

    /** Groups of goals by the names under which one can be measured alone; the engine works on the plant of the first. */
    private static Map<String, Group> groups(Path root, long seed) {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("run", () -> assessment(root, seed));
        groups.put("start", () -> StartGoals.measure(root));
        groups.put("catalog", () -> new CatalogGoals(root).measure());
        groups.put("engine", () -> engine(root, seed));
        groups.put("fleet", () -> new FleetGoals(root, seed).measure());
        groups.put("store", () -> store(root, seed));
        groups.put("levels", () -> new LevelGoals(CatalogReader.read(), seed).measure());
        groups.put("inventory", () -> new InventoryGoals(root).measure(seed));
        groups.put("workbook", () -> new WorkbookGoals(root).measure(seed));
        groups.put("bundle", () -> new BundleGoals(root).measure(seed));
        groups.put("mutants", () -> mutants(root.resolve("engine/target/pit-reports/mutations.xml")));
        return groups;
    }

    private interface Group {
        List<Result> measure() throws IOException, InterruptedException, SQLException;
    }

    /** @param names which groups; all where it is empty */
    static void measure(Path root, long seed, List<String> names)
            throws IOException, InterruptedException, SQLException {
        Map<String, Group> groups = groups(root, seed);
        for (String name : names) {
            if (!groups.containsKey(name)) {
                throw new IllegalArgumentException("expected one of " + groups.keySet() + ", got `" + name + "`");
            }
        }
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, Group> group : groups.entrySet()) {
            if (names.isEmpty() || names.contains(group.getKey())) {
                results.addAll(group.getValue().measure());
            }
        }
        Results kept = Results.read(root.resolve("bench/results.csv"));
        results.forEach(kept::put);
        kept.write(root.resolve("bench/results.csv"), root.resolve("bench/RESULTS.md"));
        results.forEach(result -> System.out.println(result.line()));
    }

    /** From the files of the plant to its JSON report, in one cold run; twice, since both runs must give the same bytes. */
    private static List<Result> assessment(Path root, long seed) throws IOException, InterruptedException {
        Path folder = root.resolve("bench/target/plant").toAbsolutePath();
        GeneratedPlant.write(folder, PlantSize.GOAL, seed, CatalogReader.read());
        String ringwall = root.resolve("ringwall").toAbsolutePath().toString();
        Path first = folder.resolveSibling("first.json");
        Path second = folder.resolveSibling("second.json");
        // Builds what is stale and makes the start-up cache, as any first run does, so that nothing but the run is
        // measured.
        ColdRun.of(List.of(ringwall, "--version"), first);
        String trained = root.resolve("cases/water-treatment").toAbsolutePath().toString();
        ColdRun.of(List.of(ringwall, "warm", "assess", trained), first);
        List<String> command =
                List.of(ringwall, "assess", folder.toString(), "--as-of", GeneratedPlant.DAY, "--format", "json");
        ColdRun one = succeeded(ColdRun.of(command, first), command);
        ColdRun other = succeeded(ColdRun.of(command, second), command);
        String equal = Files.mismatch(first, second) == -1 ? "yes" : "no";
        String plant = "20,000 assets, 200 zones, 600 conduits, files to JSON, one cold run: ";
        return List.of(
                Result.atMost(
                        plant + "CPU seconds", Math.min(one.cpuSeconds(), other.cpuSeconds()), CPU_SECONDS, equal),
                Result.atMost(
                        plant + "peak RSS in MB",
                        (double) Math.max(one.peakMegabytes(), other.peakMegabytes()),
                        MEGABYTES,
                        equal));
    }

    private static List<Result> engine(Path root, long seed) throws IOException {
        Path folder = root.resolve("bench/target/plant").toAbsolutePath();
        Catalog catalog = CatalogReader.read();
        Plant plant = PlantFile.read(folder, Limits.DEFAULT, catalog).value().orElseThrow();
        return new EngineGoals(plant, catalog, LocalDate.parse(GeneratedPlant.DAY)).measure(seed);
    }

    private static List<Result> store(Path root, long seed) throws IOException {
        Path folder = root.resolve("bench/target/plant").toAbsolutePath();
        Catalog catalog = CatalogReader.read();
        if (!Files.exists(folder)) {
            GeneratedPlant.write(folder, PlantSize.GOAL, seed, catalog);
        }
        Plant plant = PlantFile.read(folder, Limits.DEFAULT, catalog).value().orElseThrow();
        return new StoreGoals(plant, catalog, folder.resolveSibling("store"), seed).measure();
    }

    static ColdRun succeeded(ColdRun run, List<String> command) {
        if (run.exit() != 0) {
            throw new IllegalStateException("expected exit code 0, got " + run.exit() + " of " + command);
        }
        return run;
    }

    /** How many of the faults put in by {@code ./dev mutate} the tests noticed; nothing where it has not run. */
    private static List<Result> mutants(Path report) throws IOException {
        if (!Files.exists(report)) {
            return List.of();
        }
        List<Result> results = new ArrayList<>();
        List<String> mutations = List.of(Files.readString(report).split("<mutation ", -1));
        for (String part : MUTATED) {
            List<String> own = mutations.stream()
                    .filter(each -> each.contains("<mutatedClass>dev.ringwall.engine." + part + "."))
                    .toList();
            long killed = own.stream()
                    .filter(each -> each.contains("detected='true'"))
                    .count();
            if (!own.isEmpty()) {
                results.add(Result.atLeast(
                        "mutants killed in " + part + ", percent", 100.0 * killed / own.size(), KILLED_PERCENT));
            }
        }
        return results;
    }
}

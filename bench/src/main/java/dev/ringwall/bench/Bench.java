package dev.ringwall.bench;

import dev.ringwall.exchange.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code ./dev bench} measures the goals and writes them down, {@code ./dev bench goals levels} some of them; {@code ./dev bench plant FOLDER} writes the plant that they
 * speak of; {@code ./dev bench jmh ARGUMENTS} runs the small benchmarks.
 */
public final class Bench {

    private static final long SEED = 62443;

    private Bench() {}

    static void main(String[] args) throws IOException, InterruptedException, SQLException, RunnerException {
        String word = args.length == 0 ? "goals" : args[0];
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        switch (word) {
            case "goals" -> Goals.measure(Path.of(""), SEED, rest);
            case "plant" -> plant(rest);
            case "fleet" ->
                Fleet.run(Path.of(rest.getFirst()), Long.parseLong(rest.getLast())); // by the goal of that name
            case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            default -> usage(word);
        }
    }

    private static void plant(List<String> rest) throws IOException {
        if (rest.size() != 1 && rest.size() != 4) {
            usage("plant " + String.join(" ", rest));
            return;
        }
        PlantSize size = rest.size() == 1
                ? PlantSize.GOAL
                : new PlantSize(
                        Integer.parseInt(rest.get(1)), Integer.parseInt(rest.get(2)), Integer.parseInt(rest.get(3)));
        GeneratedPlant.write(Path.of(rest.getFirst()), size, SEED, CatalogReader.read());
    }

    private static void usage(String got) {
        System.err.println(
                "expected goals [NAME...], plant FOLDER [ASSETS ZONES CONDUITS] or jmh [ARGUMENTS], got `" + got + "`");
        System.exit(2);
    }
}

package dev.ringwall.bench;

import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.csv.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The newest figure of each goal, as a table for machines and one for people. */
final class Results {

    private final Map<String, Result> byGoal = new LinkedHashMap<>();

    static Results read(Path csv) throws IOException {
        Results results = new Results();
        if (Files.exists(csv)) {
            var rows = new CsvReader(Files.readString(csv), ',', Limits.DEFAULT);
            rows.next(); // the header
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                results.add(row.get().cells());
            }
        }
        return results;
    }

    private void add(List<String> c) {
        put(new Result(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7)));
    }

    void put(Result result) {
        byGoal.put(result.goal(), result);
    }

    /** Writes both; the second is made from the first. */
    void write(Path csv, Path markdown) throws IOException {
        Files.writeString(csv, csv());
        Files.writeString(markdown, markdown());
    }

    String csv() {
        return byGoal.values().stream()
                .map(result -> result.cells().stream().map(Results::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", String.join(",", Result.COLUMNS) + "\n", "\n"));
    }

    String markdown() {
        var text = new StringBuilder("""
                # Results

                Made by `./dev bench` from [results.csv](results.csv). The ratio is turned so that at least its
                target is good; where there is no other tool to compare with, the peer is the bound that was promised.

                | goal | ours | peer | ratio | target | equal | reached |
                |---|---|---|---|---|---|---|
                """);
        for (Result result : byGoal.values()) {
            text.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            result.goal(),
                            result.ours(),
                            result.peer(),
                            result.ratio(),
                            result.target(),
                            result.equal(),
                            result.isReached() ? "yes" : "**no**"));
        }
        text.append("\nMeasured on:\n\n");
        byGoal.values().stream()
                .map(result -> "- " + result.machine() + ", " + result.date())
                .distinct()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

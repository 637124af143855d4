package dev.ringwall.bench;

import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grid.Field;
import dev.ringwall.exchange.tabular.Grid.Head;
import dev.ringwall.exchange.tabular.Grid.Kind;
import dev.ringwall.exchange.tabular.Neutral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A table as a large plant's matrix has it: 100,000 rows of requirement and subject, 12 columns, none of them ever empty. */
final class GeneratedGrid {

    private static final int ROWS = 100_000;
    private static final List<String> STATES = List.of("met", "partly met", "not met", "nobody knows", "not asked for");
    private static final List<String> PROVED = List.of("0", "1", "2", "3", "4", "1-3");
    private static final List<String> PEOPLE =
            List.of("M. Example", "Control & Sons <works>", "J. O'Sample", "Prüferin Müller");

    private final SplittableRandom dice;

    private GeneratedGrid(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    static Grid of(long seed) {
        GeneratedGrid made = new GeneratedGrid(seed);
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(made.row(i));
        }
        return new Grid("matrix", "Matrix", heads(), rows);
    }

    private static List<Head> heads() {
        return List.of(
                head("subject", Kind.SHORT),
                head("name", Kind.SHORT),
                head("requirement", Kind.SHORT),
                head("title", Kind.LONG),
                head("state", Kind.SHORT),
                head("target", Kind.LEVEL),
                head("proved", Kind.LEVEL),
                head("open", Kind.COUNT),
                head("by", Kind.SHORT),
                head("looked", Kind.DAY),
                head("evidence", Kind.SHORT),
                head("reason", Kind.LONG));
    }

    private static Head head(String key, Kind kind) {
        return new Head(key, key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), kind);
    }

    private List<Field> row(int number) {
        int zone = number / 100;
        int row = number % 100;
        int piece = dice.nextInt(1_000_000);
        return List.of(
                new Field.Text("zone-" + zone),
                new Field.Text("Zone " + zone + " of area " + zone / 10),
                new Field.Text("SR " + (1 + row / 14) + "." + (1 + row % 14)),
                new Field.Text("what the requirement numbered " + row + " asks of whoever runs the zone"),
                new Field.Text(any(STATES)),
                new Field.Level(Integer.toString(1 + dice.nextInt(4)), Shortfall.NONE),
                new Field.Level(any(PROVED), dice.nextBoolean() ? Shortfall.CERTAIN : Shortfall.NONE),
                new Field.Count(dice.nextInt(2_000)),
                new Field.Text(any(PEOPLE)),
                new Field.Day(LocalDate.parse(GeneratedPlant.DAY).minusDays(dice.nextInt(900))),
                new Field.Text("ev-" + piece),
                new Field.Text(
                        "piece " + piece + " shows it for " + dice.nextInt(40) + " of 40 assets, the others wait"));
    }

    /** What a reader must find, cell after cell, heads first. */
    static List<String> cells(Grid grid) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < grid.heads().size(); i++) {
            all.add(place(i, 1) + " " + grid.heads().get(i).title());
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Field> fields = grid.rows().get(row);
            for (int i = 0; i < fields.size(); i++) {
                all.add(place(i, row + 2) + " " + Neutral.of(fields.get(i).print()));
            }
        }
        return all;
    }

    /** There are fewer columns than letters. */
    private static String place(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}

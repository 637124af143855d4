package dev.ringwall.engine.report;

import dev.ringwall.engine.lifecycle.PlantChange;
import dev.ringwall.engine.lifecycle.PlantEntry;
import dev.ringwall.engine.report.Column.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came, went and changed in a plant: one row for each thing, or for each field of it that says something else. */
final class ChangeTable {

    private ChangeTable() {}

    static Block.Table of(List<PlantChange> changes, Detail detail) {
        return new Block.Table(
                "changes",
                Phrase.of(ComparisonWords.PLANT_CHANGES),
                List.of(
                        new Column("what", Phrase.of(ComparisonWords.WHAT), Kind.TERM),
                        new Column("section", Phrase.of(ComparisonWords.SECTION), Kind.TERM),
                        new Column("name", Phrase.of(ComparisonWords.NAME), Kind.ID),
                        new Column("field", Phrase.of(ComparisonWords.FIELD), Kind.TERM),
                        new Column("before", Phrase.of(ComparisonWords.BEFORE), Kind.TEXT),
                        new Column("after", Phrase.of(ComparisonWords.AFTER), Kind.TEXT)),
                changes.stream().flatMap(change -> rows(change, detail)).toList());
    }

    private static Stream<List<Cell>> rows(PlantChange change, Detail detail) {
        return switch (change) {
            case PlantChange.Added(PlantEntry entry) ->
                Stream.of(row(ComparisonWords.ADDED, change, "", Cell.BLANK, written(entry, detail)));
            case PlantChange.Removed(PlantEntry entry) ->
                Stream.of(row(ComparisonWords.REMOVED, change, "", written(entry, detail), Cell.BLANK));
            case PlantChange.Altered altered ->
                altered.fields().stream()
                        .map(field -> row(
                                ComparisonWords.CHANGED,
                                change,
                                field.field(),
                                Cell.text(field.before()),
                                Cell.text(field.after())));
        };
    }

    private static List<Cell> row(ComparisonWords what, PlantChange change, String field, Cell before, Cell after) {
        return List.of(
                Cell.of(Phrase.of(what)),
                Cell.text(change.section()),
                Cell.of(change.name()),
                Cell.text(field),
                before,
                after);
    }

    private static Cell written(PlantEntry entry, Detail detail) {
        return detail.isAll()
                ? Cell.text(entry.fields().entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining("; ")))
                : Cell.BLANK;
    }
}

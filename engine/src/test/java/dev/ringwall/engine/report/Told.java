package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import java.util.List;
import java.util.stream.Stream;

/** Finds in a document what a test asks about. */
final class Told {

    private Told() {}

    static Stream<Section> sections(Document document) {
        return document.sections().stream().flatMap(Told::withBelow);
    }

    private static Stream<Section> withBelow(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Told::withBelow));
    }

    static Stream<Block.Table> tables(Document document) {
        return sections(document)
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }

    static Block.Table table(Document document, String name) {
        return tables(document)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The first line of a table whose first field is this. */
    static List<Cell> line(Block.Table table, Cell first) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(first))
                .findFirst()
                .orElseThrow();
    }

    static Cell cell(Block.Table table, List<Cell> line, String column) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        return line.get(keys.indexOf(column));
    }

    /** Every fact in a cell. */
    static Stream<Fact> facts(Cell cell) {
        return switch (cell) {
            case Cell.Value(Fact fact) -> Stream.of(fact);
            case Cell.Words(Phrase phrase) -> phrase.facts().stream();
            case Cell.Several(List<Cell> cells) -> cells.stream().flatMap(Told::facts);
            case Cell.Term _, Cell.Level _, Cell.Vector _, Cell.Why _ -> Stream.of();
        };
    }

    /** The keys of everything that is said in sentences. */
    static List<String> said(Document document) {
        return sections(document)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Block.Paragraph(Phrase phrase) -> Stream.of(phrase.key());
                    case Block.Notice(var _, Phrase phrase) -> Stream.of(phrase.key());
                    case Block.BulletList(List<Phrase> lines) -> lines.stream().map(Phrase::key);
                    case Block.Table _, Block.Figure _, Block.Levels _, Block.Because _ -> Stream.<String>of();
                })
                .toList();
    }
}

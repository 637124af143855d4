package dev.ringwall.exchange.tabular;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Section;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.CellText;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.tabular.Grid.Field;
import dev.ringwall.exchange.tabular.Grid.Head;
import dev.ringwall.exchange.tabular.Grid.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grids of a document. Tables of one kind, one for each zone and conduit, become one grid in which each row says whose it
 * is: so that one can filter what pages keep apart. All vectors of subjects are a grid, and so is all that is text.
 */
public final class Grids {

    /** What the key of a column of names ends with. */
    private static final String NAME = "-name";

    private final Prose prose;
    private final CellText cells;
    private final Map<String, Building> tables = new LinkedHashMap<>();
    private final List<List<Field>> levels = new ArrayList<>();
    private final List<List<Field>> texts = new ArrayList<>();

    private Grids(Prose prose) {
        this.prose = prose;
        this.cells = new CellText(prose);
    }

    /** A grid before all of its rows are known. */
    private record Building(String title, List<Head> heads, List<List<Field>> rows) {}

    /** All that a document says: its tables in their order, then its vectors, then its text. */
    public static List<Grid> of(Document document, Prose prose) {
        Grids grids = new Grids(prose);
        grids.head(document);
        document.sections().forEach(grids::section);
        return grids.all();
    }

    private List<Grid> all() {
        List<Grid> all = new ArrayList<>();
        tables.forEach((name, table) -> all.add(new Grid(name, table.title(), table.heads(), table.rows())));
        if (!levels.isEmpty()) {
            all.add(new Grid("subject-levels", prose.title(TabularWords.LEVELS), levelHeads(), levels));
        }
        all.add(new Grid(
                "text",
                prose.title(TabularWords.TEXT),
                List.of(head("section", TabularWords.SECTION, Kind.SHORT), head("text", TabularWords.TEXT, Kind.LONG)),
                texts));
        return all;
    }

    private Head head(String key, TabularWords words, Kind kind) {
        return new Head(key, prose.title(words), kind);
    }

    private void head(Document document) {
        text(prose.title(document.title()), "");
        var origin = document.origin();
        text(
                prose.title(DocumentWords.of(origin.about())),
                origin.plantName() + " (" + origin.plant().value() + ")");
        text(prose.title(DocumentWords.DAY), origin.day().toString());
        origin.editions().forEach(edition -> text(prose.title(DocumentWords.EDITIONS), "IEC " + edition));
        if (!origin.rollup().isEmpty()) {
            text(prose.title(DocumentWords.ROLLUP), origin.rollup());
        }
        text(prose.title(DocumentWords.PROGRAM), "Ringwall " + origin.program());
        document.preface().forEach(block -> block(block, document.title()));
    }

    private void text(String section, String text) {
        texts.add(List.of(new Field.Text(section), new Field.Text(text)));
    }

    private void section(Section section) {
        section.blocks().forEach(block -> block(block, section.title()));
        section.sections().forEach(this::section);
    }

    private void block(Block block, Phrase heading) {
        switch (block) {
            case Block.Paragraph(Phrase phrase) -> text(prose.title(heading), prose.title(phrase));
            case Block.Notice(var _, Phrase phrase) -> text(prose.title(heading), prose.title(phrase));
            case Block.BulletList(List<Phrase> lines) ->
                lines.forEach(line -> text(prose.title(heading), prose.title(line)));
            case Block.Because(var trace) -> text(prose.title(heading), cells.chain(trace));
            case Block.Figure figure -> text(prose.title(heading), Prose.bare(prose.phrase(figure.alternative())));
            case Block.Levels each -> each.lines().forEach(line -> levels.add(levels(each.subject(), line)));
            case Block.Table table -> table(table);
        }
    }

    private List<Head> levelHeads() {
        List<Head> heads = new ArrayList<>(subjectHeads());
        heads.add(head("measure", TabularWords.MEASURE, Kind.SHORT));
        FoundationalRequirement.ALL.forEach(fr -> heads.add(new Head(fr.name(), fr.name(), Kind.LEVEL)));
        heads.add(head("notes", TabularWords.NOTES, Kind.LONG));
        return heads;
    }

    private List<Field> levels(SubjectId subject, Block.Levels.Line line) {
        List<Field> row = new ArrayList<>(subject(subject));
        row.add(new Field.Text(line.measure().symbol()));
        row.addAll(vector(line.vector()));
        List<String> notes = new ArrayList<>();
        line.vector().marks().forEach(mark -> notes.add(prose.word(Terms.key(mark))));
        line.notes().forEach(note -> notes.add(Prose.bare(prose.phrase(note))));
        row.add(new Field.Text(String.join("; ", notes)));
        return row;
    }

    private List<Head> subjectHeads() {
        return List.of(head("subject", TabularWords.SUBJECT, Kind.SHORT), head("name", TabularWords.NAME, Kind.SHORT));
    }

    private List<Field> subject(SubjectId subject) {
        return List.of(
                new Field.Text(subject.print()),
                new Field.Text(prose.name(subject).orElse("")));
    }

    private void table(Block.Table table) {
        Optional<SubjectId> subject = subject(table.caption());
        String name = subject.map(id -> withoutSubject(table.name(), id)).orElse(table.name());
        Building building = tables.computeIfAbsent(
                name,
                any -> new Building(title(table.caption()), heads(table, subject.isPresent()), new ArrayList<>()));
        for (List<Cell> row : table.rows()) {
            List<Field> fields = new ArrayList<>(subject.map(this::subject).orElse(List.of()));
            for (int i = 0; i < row.size(); i++) {
                fields.addAll(fields(table.columns().get(i), row.get(i), building.heads()));
            }
            building.rows().add(fields);
        }
    }

    /** Whose table it is, where its caption names one subject. */
    private static Optional<SubjectId> subject(Phrase caption) {
        return caption.facts().stream()
                .filter(Fact.Of.class::isInstance)
                .map(fact -> ((Fact.Of) fact).subject())
                .findFirst();
    }

    /** {@code open} for {@code zone-control-open} and for {@code open-zone-control}. */
    private static String withoutSubject(String name, SubjectId subject) {
        String anchor = subject.kind().word() + "-" + subject.value().replace('/', '.');
        return name.replace(anchor + "-", "").replace("-" + anchor, "");
    }

    /** The caption, with dots where it names whose table it is. */
    private String title(Phrase caption) {
        List<Fact> facts = caption.facts().stream()
                .<Fact>map(fact -> fact instanceof Fact.Of ? new Fact.Text("…") : fact)
                .toList();
        return prose.title(new Phrase(caption.key(), facts));
    }

    private List<Head> heads(Block.Table table, boolean ofSubjects) {
        List<Head> heads = new ArrayList<>(ofSubjects ? subjectHeads() : List.of());
        for (Column column : table.columns()) {
            String title = prose.title(column.head());
            switch (column.kind()) {
                case VECTOR ->
                    FoundationalRequirement.ALL.forEach(fr ->
                            heads.add(new Head(column.key() + "-" + fr.name(), title + " " + fr.name(), Kind.LEVEL)));
                case ID -> {
                    heads.add(new Head(column.key(), title, Kind.SHORT));
                    if (named(table, column)) {
                        heads.add(new Head(column.key() + NAME, prose.title(TabularWords.NAME), Kind.SHORT));
                    }
                }
                case TEXT, REASON, WRITTEN -> heads.add(new Head(column.key(), title, Kind.LONG));
                case TERM -> heads.add(new Head(column.key(), title, Kind.SHORT));
                case LEVEL -> heads.add(new Head(column.key(), title, Kind.LEVEL));
                case COUNT -> heads.add(new Head(column.key(), title, Kind.COUNT));
                case DAY -> heads.add(new Head(column.key(), title, Kind.DAY));
            }
        }
        return heads;
    }

    /** Whether a column holds what people have names for. */
    private boolean named(Block.Table table, Column column) {
        int index = table.columns().indexOf(column);
        return table.rows().stream().anyMatch(row -> name(row.get(index)).isPresent());
    }

    private Optional<String> name(Cell cell) {
        return cell instanceof Cell.Value(Fact.Of(SubjectId subject)) ? prose.name(subject) : Optional.empty();
    }

    private List<Field> fields(Column column, Cell cell, List<Head> heads) {
        List<Field> fields = new ArrayList<>();
        if (column.kind() == Column.Kind.VECTOR) {
            fields.addAll(
                    cell instanceof Cell.Vector(VectorReading vector)
                            ? vector(vector)
                            : Collections.nCopies(FoundationalRequirement.ALL.size(), new Field.Text("")));
            return fields;
        }
        fields.add(field(cell));
        if (heads.stream().anyMatch(head -> head.key().equals(column.key() + NAME))) {
            fields.add(new Field.Text(name(cell).orElse("")));
        }
        return fields;
    }

    private Field field(Cell cell) {
        return switch (cell) {
            case Cell.Value(Fact.Count(int count)) -> new Field.Count(count);
            case Cell.Value(Fact.Day(var day)) -> new Field.Day(day);
            case Cell.Value(Fact.Of(var subject)) -> new Field.Text(subject.print());
            case Cell.Level(var reading, var shortfall) -> new Field.Level(reading.print(), shortfall);
            case Cell.Value _, Cell.Words _, Cell.Term _, Cell.Vector _, Cell.Why _, Cell.Several _ ->
                new Field.Text(cells.of(cell));
        };
    }

    private static List<Field> vector(VectorReading vector) {
        return FoundationalRequirement.ALL.stream()
                .<Field>map(fr -> new Field.Level(vector.of(fr).print(), vector.shortfall(fr)))
                .toList();
    }
}

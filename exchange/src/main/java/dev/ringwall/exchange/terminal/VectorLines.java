package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Prose;
import java.util.ArrayList;
import java.util.List;

/** Vectors under each other, their levels under the seven heads. For tables and for the levels of one subject. */
final class VectorLines {

    private static final int INDENT = 2;
    private static final int LEVEL = 5;
    private static final int MEASURE = 6;
    private static final int ALL_LEVELS = FoundationalRequirement.ALL.size() * (LEVEL + Row.SPACE) - Row.SPACE;

    private final Lines lines;
    private final Prose prose;
    private final CellText cells;

    VectorLines(Lines lines, Prose prose) {
        this.lines = lines;
        this.prose = prose;
        this.cells = new CellText(prose);
    }

    void write(Block.Levels levels) {
        heads(new Row().left(List.of(), MEASURE)).write(lines, INDENT);
        for (Block.Levels.Line line : levels.lines()) {
            Row row = new Row().left(Run.plain(line.measure().symbol()), MEASURE);
            levels(row, line.vector()).write(lines, INDENT);
        }
    }

    void write(Block.Table table) {
        List<Integer> before = new ArrayList<>();
        List<Integer> vectors = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean isVector = table.columns().get(i).kind() == Column.Kind.VECTOR;
            (isVector ? vectors : vectors.isEmpty() ? before : after).add(i);
        }
        int taken = INDENT + MEASURE + Row.SPACE + ALL_LEVELS + Row.SPACE;
        int[] widths = widths(table, before, after, lines.width() - taken);
        Row heads = new Row();
        before.forEach(i -> heads.left(head(table, i), widths[i]));
        heads(heads.left(List.of(), MEASURE));
        after.forEach(i -> heads.left(head(table, i), widths[i]));
        heads.write(lines, INDENT);
        table.rows().forEach(row -> new Stack(table, row, widths).write(before, vectors, after));
    }

    /** One row of a table on as many lines as it has vectors, or more where its texts are long. */
    private final class Stack {

        private final Block.Table table;
        private final List<Cell> row;
        private final int[] widths;

        Stack(Block.Table table, List<Cell> row, int[] widths) {
            this.table = table;
            this.row = row;
            this.widths = widths;
        }

        void write(List<Integer> before, List<Integer> vectors, List<Integer> after) {
            int height = Math.max(vectors.size(), Math.max(height(before), height(after)));
            for (int line = 0; line < height; line++) {
                Row fields = new Row();
                texts(fields, before, line);
                if (line < vectors.size()) {
                    fields.left(head(table, vectors.get(line)), MEASURE);
                    levels(fields, row.get(vectors.get(line)));
                } else {
                    fields.left(List.of(), MEASURE + Row.SPACE + ALL_LEVELS);
                }
                texts(fields, after, line);
                fields.write(lines, INDENT);
            }
        }

        private int height(List<Integer> columns) {
            return columns.stream().mapToInt(i -> wrapped(i).size()).max().orElse(0);
        }

        private void texts(Row fields, List<Integer> columns, int line) {
            for (int i : columns) {
                List<List<Run>> text = wrapped(i);
                fields.left(line < text.size() ? text.get(line) : List.of(), widths[i]);
            }
        }

        private List<List<Run>> wrapped(int column) {
            return Wrap.lines(cells.of(row.get(column)), widths[column]);
        }
    }

    private int[] widths(Block.Table table, List<Integer> before, List<Integer> after, int room) {
        List<Integer> kept = new ArrayList<>(before);
        kept.addAll(after);
        List<Column> columns = kept.stream().map(table.columns()::get).toList();
        List<List<List<Run>>> fields = new ArrayList<>();
        fields.add(kept.stream().map(i -> head(table, i)).toList());
        table.rows()
                .forEach(row ->
                        fields.add(kept.stream().map(i -> cells.of(row.get(i))).toList()));
        int[] fitted = Widths.fit(columns, fields, room);
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < fitted.length; i++) {
            widths[kept.get(i)] = fitted[i];
        }
        return widths;
    }

    private List<Run> head(Block.Table table, int column) {
        String text = Prose.bare(prose.phrase(table.columns().get(column).head()));
        boolean isVector = table.columns().get(column).kind() == Column.Kind.VECTOR;
        return List.of(new Run(text, isVector ? Style.PLAIN : Style.FAINT));
    }

    private static Row heads(Row row) {
        FoundationalRequirement.ALL.forEach(fr -> row.left(List.of(new Run(fr.name(), Style.FAINT)), LEVEL));
        return row;
    }

    private void levels(Row row, Cell cell) {
        if (cell instanceof Cell.Vector(VectorReading vector)) {
            levels(row, vector);
        } else {
            row.left(cells.of(cell), ALL_LEVELS);
        }
    }

    private static Row levels(Row row, VectorReading vector) {
        boolean bracketed = vector.marks().contains(VectorReading.Mark.CONSTRAINT_OPEN);
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            Shortfall shortfall = vector.shortfall(fr);
            Style style = switch (shortfall) {
                case NONE -> Style.PLAIN;
                case UNPROVED -> Style.DOUBT;
                case CERTAIN -> Style.ALARM;
            };
            // The seven stand in one pair of brackets: in one each they would be wider than their column.
            String before = bracketed && fr == FoundationalRequirement.ALL.getFirst() ? "(" : "";
            String after = bracketed && fr == FoundationalRequirement.ALL.getLast() ? ")" : "";
            String level = before + CellText.level(vector.of(fr), shortfall) + after;
            row.left(List.of(new Run(level, style)), LEVEL);
        }
        return row;
    }
}

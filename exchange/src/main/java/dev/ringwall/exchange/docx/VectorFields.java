package dev.ringwall.exchange.docx;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.ColumnWidths;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.docx.DocxTable.Field;
import java.util.ArrayList;
import java.util.List;

/** Eight fields of a row: what is measured, and a level for each foundational requirement. Several vectors stand as lines in them. */
record VectorFields(DocxText text, Prose prose) {

    static List<Field> heads(DocxText text) {
        List<Field> heads = new ArrayList<>();
        heads.add(Field.of(() -> text.paragraph("TableHead", ""), ColumnWidths.MEASURE));
        FoundationalRequirement.ALL.forEach(fr ->
                heads.add(Field.of(() -> text.paragraph("TableLevelHead", fr.name()), ColumnWidths.LEVEL)));
        return heads;
    }

    /** The vectors of one row of a table. */
    List<Field> of(Block.Table table, List<Integer> vectors, List<Cell> cells) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(
                () -> vectors.forEach(i ->
                        text.sentence("TableMeasure", table.columns().get(i).head())),
                ColumnWidths.MEASURE));
        FoundationalRequirement.ALL.forEach(fr ->
                fields.add(Field.of(() -> vectors.forEach(i -> level(cells.get(i), fr)), ColumnWidths.LEVEL)));
        return fields;
    }

    /** One vector of a subject. */
    List<Field> of(Block.Levels.Line line) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(() -> text.paragraph("TableMeasure", line.measure().symbol()), ColumnWidths.MEASURE));
        FoundationalRequirement.ALL.forEach(fr ->
                fields.add(Field.of(() -> level(line.vector(), fr), ColumnWidths.LEVEL)));
        return fields;
    }

    /** How a vector is to be read. */
    void notes(Block.Levels.Line line) {
        text.open("TableNote");
        String separator = "";
        for (VectorReading.Mark mark : line.vector().marks()) {
            text.run("", separator + prose.word(Terms.key(mark)));
            separator = "; ";
        }
        for (Phrase note : line.notes()) {
            text.run("", separator).spans(prose.phrase(note));
            separator = "; ";
        }
        text.close();
    }

    private void level(Cell cell, FoundationalRequirement fr) {
        if (cell instanceof Cell.Vector(VectorReading vector)) {
            level(vector, fr);
        } else {
            text.paragraph("TableLevel", "");
        }
    }

    private void level(VectorReading vector, FoundationalRequirement fr) {
        boolean bracketed = vector.marks().contains(VectorReading.Mark.CONSTRAINT_OPEN);
        String level = DocxText.level(vector.of(fr), vector.shortfall(fr));
        String style = switch (vector.shortfall(fr)) {
            case NONE -> "TableLevel";
            case UNPROVED -> "TableLevelUnproved";
            case CERTAIN -> "TableLevelGap";
        };
        text.paragraph(style, bracketed ? "(" + level + ")" : level);
    }
}

package dev.ringwall.exchange.docx;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.ColumnWidths;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.WideTable;
import java.util.ArrayList;
import java.util.List;

/** Tables: heads that come again on each page, rows that are not cut. */
final class DocxTable {

    private final Markup xml;
    private final Prose prose;
    private final DocxText text;
    private final Places places;

    DocxTable(Markup xml, Prose prose, DocxText text, Places places) {
        this.xml = xml;
        this.prose = prose;
        this.text = text;
        this.places = places;
    }

    /** What stands in one field, and over how many columns it reaches. */
    record Field(Runnable content, int width, int columns) {

        static Field of(Runnable content, int width) {
            return new Field(content, width, 1);
        }
    }

    void write(Block.Table table) {
        if (table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.VECTOR)) {
            vectors(table);
        } else {
            plain(table);
        }
        close();
    }

    private void plain(Block.Table table) {
        boolean below = WideTable.hasReasonBelow(table);
        List<Integer> widths = ColumnWidths.of(table, prose);
        open(widths);
        List<Field> heads = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            heads.add(head(table.columns().get(i), widths.get(i)));
        }
        row(heads, true);
        for (List<Cell> cells : table.rows()) {
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < widths.size(); i++) {
                fields.add(field(table, i, cells, widths.get(i)));
            }
            row(fields, false);
            if (below && !cells.getLast().equals(Cell.BLANK)) {
                row(
                        List.of(new Field(() -> text.field(cells.getLast(), false), ColumnWidths.PAGE, widths.size())),
                        false);
            }
        }
    }

    /** What is asked stands over what is there, both under seven heads. */
    private void vectors(Block.Table table) {
        List<Integer> widths = ColumnWidths.besideVectors(table, prose);
        List<Integer> vectors = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean isVector = table.columns().get(i).kind() == Column.Kind.VECTOR;
            (isVector ? vectors : vectors.isEmpty() ? before : after).add(i);
        }
        List<Field> heads = new ArrayList<>();
        before.forEach(i -> heads.add(head(table.columns().get(i), widths.get(i))));
        heads.addAll(VectorFields.heads(text));
        after.forEach(i -> heads.add(head(table.columns().get(i), widths.get(i))));
        open(heads.stream().map(Field::width).toList());
        row(heads, true);
        for (List<Cell> cells : table.rows()) {
            List<Field> fields = new ArrayList<>();
            before.forEach(i -> fields.add(field(table, i, cells, widths.get(i))));
            fields.addAll(new VectorFields(text, prose).of(table, vectors, cells));
            after.forEach(i -> fields.add(field(table, i, cells, widths.get(i))));
            row(fields, false);
        }
    }

    /** The vectors of one subject. */
    void levels(Block.Levels levels) {
        List<Field> heads = new ArrayList<>(VectorFields.heads(text));
        int rest = ColumnWidths.rest(heads.stream().map(Field::width).toList());
        heads.add(Field.of(() -> text.paragraph("TableHead", ""), rest));
        open(heads.stream().map(Field::width).toList());
        row(heads, true);
        VectorFields vectors = new VectorFields(text, prose);
        for (Block.Levels.Line line : levels.lines()) {
            List<Field> fields = new ArrayList<>(vectors.of(line));
            fields.add(Field.of(() -> vectors.notes(line), rest));
            row(fields, false);
        }
        close();
    }

    private Field field(Block.Table table, int index, List<Cell> cells, int width) {
        boolean right = table.columns().get(index).kind() == Column.Kind.COUNT;
        return Field.of(
                () -> {
                    if (index == 0) {
                        Anchors.ofRow(table.name(), cells).ifPresent(this::bookmark);
                    }
                    text.field(cells.get(index), right);
                },
                width);
    }

    private void bookmark(String place) {
        String id = Integer.toString(places.number(place));
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", places.bookmark(place));
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    private Field head(Column column, int width) {
        String style = column.kind() == Column.Kind.COUNT ? "TableNumberHead" : "TableHead";
        return Field.of(() -> text.sentence(style, column.head()), width);
    }

    private void open(List<Integer> widths) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "RingwallTable");
        xml.empty("w:tblW", "w:w", Integer.toString(sum), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Integer.toString(width)));
        xml.close().line();
    }

    private void close() {
        xml.close().line();
        // Two tables without a paragraph between them are one.
        text.paragraph("AfterTable", "");
    }

    private void row(List<Field> fields, boolean isHead) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isHead) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (Field field : fields) {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(field.width()), "w:type", "dxa");
            if (field.columns() > 1) {
                xml.empty("w:gridSpan", "w:val", Integer.toString(field.columns()));
            }
            xml.close();
            field.content().run();
            xml.close();
        }
        xml.close().line();
    }
}

package dev.ringwall.exchange.json;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Prose;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The tree of a document: sections, and blocks by their kind. */
final class DocumentJson {

    private final JsonGenerator json;
    private final ValueJson values;
    private final DrawingJson drawings;

    DocumentJson(JsonGenerator json, Prose prose) {
        this.json = json;
        this.values = new ValueJson(json, prose);
        this.drawings = new DrawingJson(json, values);
    }

    void write(Document document) {
        json.writeStartObject();
        json.writeNumberProperty("format", JsonWriter.FORMAT);
        json.writeStringProperty("report", document.name());
        values.phrase("title", document.title());
        origin(document.origin());
        blocks("preface", document.preface());
        sections(document.sections());
        json.writeEndObject();
    }

    private void origin(Origin origin) {
        json.writeObjectPropertyStart("origin");
        String about = DocumentWords.of(origin.about()).name().toLowerCase(Locale.ROOT);
        json.writeStringProperty(about, origin.plant().value());
        json.writeStringProperty("name", ValueJson.whole(origin.plantName()));
        json.writeStringProperty("day", origin.day().toString());
        json.writeArrayPropertyStart("editions");
        origin.editions().forEach(edition -> json.writeString(edition.toString()));
        json.writeEndArray();
        if (!origin.rollup().isEmpty()) {
            json.writeStringProperty("rollup", origin.rollup());
        }
        json.writeStringProperty("program", origin.program());
        json.writeEndObject();
    }

    private void sections(List<Section> sections) {
        json.writeArrayPropertyStart("sections");
        for (Section section : sections) {
            json.writeStartObject();
            json.writeStringProperty("id", section.id());
            values.phrase("title", section.title());
            blocks("blocks", section.blocks());
            sections(section.sections());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void blocks(String name, List<Block> blocks) {
        json.writeArrayPropertyStart(name);
        for (Block block : blocks) {
            json.writeStartObject();
            block(block);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var phrase) -> {
                json.writeStringProperty("kind", "paragraph");
                values.phrase("text", phrase);
            }
            case Block.Notice(var tone, var phrase) -> {
                json.writeStringProperty("kind", "notice");
                json.writeStringProperty("tone", tone.name().toLowerCase(Locale.ROOT));
                values.phrase("text", phrase);
            }
            case Block.BulletList(var lines) -> {
                json.writeStringProperty("kind", "list");
                values.phrases("lines", lines);
            }
            case Block.Because(var trace) -> {
                json.writeStringProperty("kind", "because");
                json.writeName("trace");
                values.trace(trace);
            }
            case Block.Levels levels -> levels(levels);
            case Block.Table table -> table(table);
            case Block.Figure figure -> figure(figure);
        }
    }

    private void levels(Block.Levels levels) {
        json.writeStringProperty("kind", "levels");
        json.writeStringProperty("subject", levels.subject().print());
        json.writeArrayPropertyStart("lines");
        for (Block.Levels.Line line : levels.lines()) {
            json.writeStartObject();
            json.writeStringProperty("measure", line.measure().symbol());
            json.writeName("vector");
            values.vector(line.vector());
            values.phrases("notes", line.notes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figure(Block.Figure figure) {
        json.writeStringProperty("kind", "figure");
        json.writeStringProperty("id", figure.name());
        values.phrase("caption", figure.caption());
        values.phrase("alternative", figure.alternative());
        drawings.write(figure.drawing());
    }

    private void table(Block.Table table) {
        json.writeStringProperty("kind", "table");
        json.writeStringProperty("id", table.name());
        values.phrase("caption", table.caption());
        json.writeArrayPropertyStart("columns");
        for (Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("key", column.key());
            json.writeStringProperty("kind", column.kind().name().toLowerCase(Locale.ROOT));
            values.phrase("head", column.head());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (List<Cell> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(table.columns().get(i).key());
                values.cell(row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

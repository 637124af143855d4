package dev.ringwall.exchange.json;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Prose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What stands in a document's fields: phrases, facts, levels, reasons. */
final class ValueJson {

    private final JsonGenerator json;
    private final Prose prose;

    ValueJson(JsonGenerator json, Prose prose) {
        this.json = json;
        this.prose = prose;
    }

    void phrase(String name, Phrase phrase) {
        json.writeName(name);
        phrase(phrase);
    }

    void phrases(String name, List<Phrase> phrases) {
        json.writeArrayPropertyStart(name);
        phrases.forEach(this::phrase);
        json.writeEndArray();
    }

    private void phrase(Phrase phrase) {
        json.writeStartObject();
        json.writeStringProperty("key", phrase.key());
        json.writeStringProperty("text", Prose.print(prose.phrase(phrase)));
        facts(phrase.facts());
        json.writeEndObject();
    }

    private void facts(List<Fact> facts) {
        json.writeArrayPropertyStart("facts");
        facts.forEach(this::fact);
        json.writeEndArray();
    }

    void trace(Trace trace) {
        json.writeStartObject();
        json.writeStringProperty("reason", trace.reason().key());
        json.writeStringProperty("text", Prose.print(prose.reason(trace)));
        facts(trace.facts());
        json.writeArrayPropertyStart("because");
        trace.because().forEach(this::trace);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An object with one member, named after what the fact is; what stands in a file has its place too. */
    void fact(Fact fact) {
        json.writeStartObject();
        switch (fact) {
            case Fact.Of(var subject) -> json.writeStringProperty("subject", subject.print());
            case Fact.Row(var row) -> json.writeStringProperty("row", row.toString());
            case Fact.ProcessRow(var row) -> json.writeStringProperty("row", row.toString());
            case Fact.Piece(var evidence) -> json.writeStringProperty("evidence", evidence.value());
            case Fact.Stated(var statement) -> json.writeStringProperty("statement", statement.value());
            case Fact.Through(var channel) -> json.writeStringProperty("channel", channel.value());
            case Fact.Scenario(var risk) -> json.writeStringProperty("risk", risk.value());
            case Fact.Depends(var condition) -> json.writeStringProperty("condition", Terms.key(condition));
            case Fact.Day(var day) -> json.writeStringProperty("day", day.toString());
            case Fact.Level(var level) -> json.writeNumberProperty("level", level.value());
            case Fact.Maturity(var level) -> json.writeStringProperty("maturity", Terms.key(level));
            case Fact.Foundation(var fr) -> json.writeStringProperty("foundation", fr.name());
            case Fact.Kind(var kind) -> json.writeStringProperty("evidence-kind", Terms.key(kind));
            case Fact.Count(int count) -> json.writeNumberProperty("count", count);
            case Fact.Text(String text) -> json.writeStringProperty("text", whole(text));
        }
        place(fact);
        json.writeEndObject();
    }

    private void place(Fact fact) {
        prose.place(fact).ifPresent(place -> {
            json.writeObjectPropertyStart("place");
            json.writeStringProperty("file", whole(place.file()));
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
            json.writeEndObject();
        });
    }

    void cell(Cell cell) {
        switch (cell) {
            case Cell.Value(Fact fact) -> fact(fact);
            case Cell.Words(Phrase phrase) -> phrase(phrase);
            case Cell.Term(String key) -> term(key);
            case Cell.Level(Reading reading, var _) -> level(reading);
            case Cell.Vector(VectorReading vector) -> vector(vector);
            case Cell.Why(Trace trace) -> trace(trace);
            case Cell.Several(List<Cell> cells) -> {
                json.writeStartArray();
                cells.forEach(this::cell);
                json.writeEndArray();
            }
        }
    }

    private void term(String key) {
        json.writeStartObject();
        json.writeStringProperty("term", key);
        json.writeStringProperty("text", prose.word(key));
        json.writeEndObject();
    }

    /** Levels by foundational requirement; the ones below their target, those of them that are not known to fail, and how the whole is to be read. */
    void vector(VectorReading vector) {
        json.writeStartObject();
        json.writeObjectPropertyStart("levels");
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            json.writeName(fr.name());
            level(vector.of(fr));
        }
        json.writeEndObject();
        foundations("gaps", vector.gaps());
        foundations("unproved", vector.where(Shortfall.UNPROVED));
        json.writeArrayPropertyStart("marks");
        vector.marks().forEach(mark -> json.writeString(Terms.key(mark)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void foundations(String name, List<FoundationalRequirement> foundations) {
        json.writeArrayPropertyStart(name);
        foundations.forEach(fr -> json.writeString(fr.name()));
        json.writeEndArray();
    }

    /** Nothing where no row applies; a word where nobody set it, which is not the same. */
    private void level(Reading reading) {
        switch (reading) {
            case Reading.Between(var proved, var possible) -> {
                json.writeStartObject();
                json.writeNumberProperty("proved", proved.value());
                json.writeNumberProperty("possible", possible.value());
                json.writeEndObject();
            }
            case Reading.NoRowApplies() -> json.writeNull();
            case Reading.NotSet() -> json.writeString("not-set");
        }
    }

    /** The text as it was written, but for halves of surrogate pairs, which no encoding of characters can carry. */
    static String whole(String text) {
        return StandardCharsets.UTF_16BE
                .decode(StandardCharsets.UTF_16BE.encode(text))
                .toString();
    }
}

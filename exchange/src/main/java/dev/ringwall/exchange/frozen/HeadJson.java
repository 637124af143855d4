package dev.ringwall.exchange.frozen;

import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.SourceFile;
import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The first part of a frozen file: what was frozen, by which rules, and the hash of each other part. */
final class HeadJson {

    private HeadJson() {}

    static byte[] write(Frozen frozen, SortedMap<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            Origin origin = frozen.origin();
            json.writeStartObject();
            json.writeNumberProperty("frozen", Seal.VERSION);
            json.writeStringProperty("plant", origin.plant().value());
            json.writeStringProperty("name", origin.plantName());
            json.writeStringProperty("day", origin.day().toString());
            json.writeArrayPropertyStart("editions");
            origin.editions().forEach(edition -> json.writeString(edition.toString()));
            json.writeEndArray();
            json.writeStringProperty("rollup", origin.rollup());
            json.writeStringProperty("program", origin.program());
            json.writeBooleanProperty("whole", frozen.whole());
            json.writeArrayPropertyStart("files");
            frozen.sources().stream().map(SourceFile::name).forEach(json::writeString);
            json.writeEndArray();
            json.writeObjectPropertyStart("sha256");
            parts.forEach((name, bytes) -> json.writeStringProperty(name, Seal.sha256(bytes)));
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}

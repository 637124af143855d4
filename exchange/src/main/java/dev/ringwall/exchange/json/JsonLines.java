package dev.ringwall.exchange.json;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an object a line, which is what programs that collect logs read; nothing is held back for the end. */
public final class JsonLines implements AutoCloseable {

    /** Lines stand apart by their ends alone. */
    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("").build();

    private final JsonGenerator json;

    /** Closes the stream when it is closed. */
    public JsonLines(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    /** Members in their order; whole numbers stay numbers, all else is said as text. */
    public void line(Map<String, ?> members) {
        json.writeStartObject();
        members.forEach((name, value) -> {
            switch (value) {
                case Long number -> json.writeNumberProperty(name, number);
                case Integer number -> json.writeNumberProperty(name, number);
                default -> json.writeStringProperty(name, value.toString());
            }
        });
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}

package dev.ringwall.exchange.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON object put together name by name, and printed in that order. What is empty is left out. */
public final class JsonTree {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public JsonTree with(String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
        return this;
    }

    public JsonTree with(String name, JsonTree tree) {
        if (!tree.fields.isEmpty()) {
            fields.put(name, tree);
        }
        return this;
    }

    /** @param items texts or trees */
    public JsonTree with(String name, List<?> items) {
        if (!items.isEmpty()) {
            fields.put(name, List.copyOf(items));
        }
        return this;
    }

    public JsonTree with(String name, int number) {
        fields.put(name, number);
        return this;
    }

    public JsonTree with(String name, boolean is) {
        fields.put(name, is);
        return this;
    }

    /** As a file: indented, with a line feed at its end. */
    public String print() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
            write(this, json);
        }
        return out.append('\n').toString();
    }

    private static void write(Object value, JsonGenerator json) {
        switch (value) {
            case JsonTree tree -> {
                json.writeStartObject();
                tree.fields.forEach((name, field) -> {
                    json.writeName(name);
                    write(field, json);
                });
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                items.forEach(item -> write(item, json));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Boolean is -> json.writeBoolean(is);
            default -> json.writeString(ValueJson.whole(value.toString()));
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

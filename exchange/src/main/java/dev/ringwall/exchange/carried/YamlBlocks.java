package dev.ringwall.exchange.carried;

import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a block from the YAML that people write. */
public final class YamlBlocks {

    private final String file;

    private YamlBlocks(String file) {
        this.file = file;
    }

    /** The one document of a file; its name is for messages. */
    public static Block read(String file, String text) {
        YamlReader.Document document = YamlReader.read(text, Limits.DEFAULT);
        document.fault().ifPresent(fault -> {
            throw new IllegalStateException(file + ", line " + fault.line() + ": " + fault.sentence());
        });
        if (document.root().orElse(null) instanceof Written.Fields fields) {
            return new YamlBlocks(file).block(fields);
        }
        throw new IllegalStateException(file + ": expected named values");
    }

    private Value value(Written written) {
        return switch (written) {
            case Written.Text text -> new Value.Text(text.text());
            case Written.Sequence sequence ->
                new Value.Listing(sequence.items().stream().map(this::value).toList());
            case Written.Fields fields -> block(fields);
        };
    }

    private Block block(Written.Fields written) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Written.Field field : written.fields()) {
            if (fields.put(field.name().text(), value(field.value())) != null) {
                throw new IllegalStateException(file + ", line "
                        + field.name().span().line() + ": `" + field.name().text() + "` twice");
            }
        }
        return new Block(file, written.span().line(), fields);
    }
}

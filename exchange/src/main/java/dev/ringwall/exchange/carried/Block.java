package dev.ringwall.exchange.carried;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Named values in a file that the program carries. Whatever is wrong in such a file is our own fault: it throws, with the
 * place. A user's files are read otherwise, by readers that collect issues.
 */
public final class Block implements Value {

    private final String file;
    private final int line;
    private final Map<String, Value> fields;

    Block(String file, int line, Map<String, Value> fields) {
        this.file = file;
        this.line = line;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Where these values begin, for messages. */
    public String place() {
        return file + ", line " + line;
    }

    public List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Whether named values stand there, and not a text or a list. */
    public boolean isBlock(String key) {
        return fields.get(key) instanceof Block;
    }

    public String text(String key) {
        return text(key, value(key));
    }

    public Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Whether it says {@code true}; an absent one does not. */
    public boolean flag(String key) {
        return has(key) && Boolean.parseBoolean(text(key));
    }

    /** A list of texts; an absent one is empty. */
    public List<String> texts(String key) {
        return values(key).stream().map(value -> text(key, value)).toList();
    }

    /** A list of named values; an absent one is empty. */
    public List<Block> blocks(String key) {
        return values(key).stream().map(value -> block(key, value)).toList();
    }

    public Block block(String key) {
        return block(key, value(key));
    }

    /** A constant as files write it: {@code built-in} or {@code no_requirement}. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(type, text(key));
    }

    /** A constant as files write it: {@code built-in} or {@code no_requirement}. */
    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Map<String, Value> fields() {
        return fields;
    }

    int line() {
        return line;
    }

    private List<Value> values(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (value(key) instanceof Listing(List<Value> values)) {
            return values;
        }
        throw expected("a list", key);
    }

    private String text(String key, Value value) {
        if (value instanceof Text(String text)) {
            return text;
        }
        throw expected("a text", key);
    }

    private Block block(String key, Value value) {
        if (value instanceof Block block) {
            return block;
        }
        throw expected("named values", key);
    }

    private Value value(String key) {
        Value found = fields.get(key);
        if (found == null) {
            throw expected("a value", key);
        }
        return found;
    }

    private IllegalStateException expected(String what, String key) {
        return new IllegalStateException(place() + ": expected " + what + " for `" + key + "`");
    }
}

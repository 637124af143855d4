package dev.ringwall.exchange.carried;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Named values in a file that the program carries. Whatever is wrong in such a file is our own fault: it throws, with the
 * place. A user's files are read otherwise, by readers that collect issues. All of it is read at every start: loops, since
 * each lambda costs a cold Java as much as hundreds of rows.
 */
public final class Block implements Value {

    private final String file;
    private final int line;
    private final Map<String, Value> fields;

    Block(String file, int line, Map<String, Value> fields) {
        this(file, Collections.unmodifiableMap(new LinkedHashMap<>(fields)), line);
    }

    private Block(String file, Map<String, Value> fields, int line) {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    /** Of fields that nobody else holds: they are not copied. */
    static Block owning(String file, int line, Map<String, Value> fields) {
        return new Block(file, Collections.unmodifiableMap(fields), line);
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
        List<String> texts = new ArrayList<>();
        for (Value value : values(key)) {
            texts.add(text(key, value));
        }
        return Collections.unmodifiableList(texts);
    }

    /** A list of named values; an absent one is empty. */
    public List<Block> blocks(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Value value : values(key)) {
            blocks.add(block(key, value));
        }
        return Collections.unmodifiableList(blocks);
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

    /** The same where it may be absent. */
    public <E extends Enum<E>> Optional<E> maybeConstant(String key, Class<E> type) {
        return has(key) ? Optional.of(constant(key, type)) : Optional.empty();
    }

    /** A list of constants; an absent one is empty. */
    public <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String text : texts(key)) {
            constants.add(constant(type, text));
        }
        return constants;
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

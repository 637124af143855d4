package dev.ringwall.exchange.carried;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping in a file that ships with the program. Whatever is wrong in such a file is our own fault: it throws, with
 * the place. A user's files are read otherwise, by readers that collect issues.
 */
public final class Block {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private Block(String file, Node node) {
        this.file = file;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("expected a mapping", node);
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (fields.put(key, tuple.getValueNode()) != null) {
                throw wrong("`" + key + "` twice", tuple.getKeyNode());
            }
        }
    }

    /** The one document of a file. */
    static Block read(String name, URL file) throws IOException {
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            return of(name, text);
        }
    }

    public static Block of(String file, Reader text) {
        Node root = new Compose(SETTINGS)
                .composeReader(text)
                .orElseThrow(() -> new IllegalStateException(file + ": expected a mapping, got nothing"));
        return new Block(file, root);
    }

    public List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    /** Where this mapping stands, for messages. */
    public String place() {
        return file + ", line " + line;
    }

    public boolean has(String key) {
        return fields.containsKey(key);
    }

    public String text(String key) {
        return scalar(node(key));
    }

    public Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    public boolean flag(String key) {
        return has(key) && Boolean.parseBoolean(text(key));
    }

    /** A list of scalars; an absent one is empty. */
    public List<String> texts(String key) {
        return elements(key).stream().map(this::scalar).toList();
    }

    /** A list of mappings; an absent one is empty. */
    public List<Block> blocks(String key) {
        return elements(key).stream().map(element -> new Block(file, element)).toList();
    }

    /** Whether the value is a mapping and not a text or a list. */
    public boolean isBlock(String key) {
        return fields.get(key) instanceof MappingNode;
    }

    public Block block(String key) {
        return new Block(file, node(key));
    }

    /** A constant as files write it: {@code built-in} or {@code no_requirement}. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(type, text(key));
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private List<Node> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (node(key) instanceof SequenceNode sequence) {
            return Collections.unmodifiableList(sequence.getValue());
        }
        throw wrong("expected a list for `" + key + "`", node(key));
    }

    private Node node(String key) {
        Node found = fields.get(key);
        if (found == null) {
            throw new IllegalStateException(place() + ": expected `" + key + "`");
        }
        return found;
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong("expected one value", node);
    }

    private IllegalStateException wrong(String what, Node at) {
        return new IllegalStateException(file + ", line " + line(at) + ": " + what);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}

package dev.ringwall.exchange.catalog;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
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
final class Block {

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
    static Block read(URL file) {
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            return of(file.getPath(), text);
        } catch (java.io.IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Block of(String file, Reader text) {
        Node root = new Compose(SETTINGS)
                .composeReader(text)
                .orElseThrow(() -> new IllegalStateException(file + ": expected a mapping, got nothing"));
        return new Block(file, root);
    }

    List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    /** Where this mapping stands, for messages. */
    String place() {
        return file + ", line " + line;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        return scalar(node(key));
    }

    Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    boolean flag(String key) {
        return has(key) && Boolean.parseBoolean(text(key));
    }

    /** A list of scalars; an absent one is empty. */
    List<String> texts(String key) {
        return elements(key).stream().map(this::scalar).toList();
    }

    /** A list of mappings; an absent one is empty. */
    List<Block> blocks(String key) {
        return elements(key).stream().map(element -> new Block(file, element)).toList();
    }

    Block block(String key) {
        return new Block(file, node(key));
    }

    /** A constant as files write it: {@code built-in} or {@code no_requirement}. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(type, text(key));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
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

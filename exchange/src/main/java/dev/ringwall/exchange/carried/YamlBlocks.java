package dev.ringwall.exchange.carried;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a block from the YAML that people write. */
public final class YamlBlocks {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;

    private YamlBlocks(String file) {
        this.file = file;
    }

    /** The one document of a file; its name is for messages. */
    public static Block read(String file, Reader text) {
        Node root = new Compose(SETTINGS)
                .composeReader(text)
                .orElseThrow(() -> new IllegalStateException(file + ": expected named values, got nothing"));
        YamlBlocks blocks = new YamlBlocks(file);
        if (blocks.value(root) instanceof Block block) {
            return block;
        }
        throw blocks.wrong("expected named values", root);
    }

    private Value value(Node node) {
        return switch (node) {
            case ScalarNode scalar -> new Value.Text(scalar.getValue());
            case SequenceNode sequence ->
                new Value.Listing(sequence.getValue().stream().map(this::value).toList());
            case MappingNode mapping -> block(mapping);
            default -> throw wrong("expected no alias", node);
        };
    }

    private Block block(MappingNode mapping) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                throw wrong("expected a name", key);
            }
            if (fields.put(name.getValue(), value(tuple.getValueNode())) != null) {
                throw wrong("`" + name.getValue() + "` twice", key);
            }
        }
        return new Block(file, line(mapping), fields);
    }

    private IllegalStateException wrong(String what, Node at) {
        return new IllegalStateException(file + ", line " + line(at) + ": " + what);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}

package dev.ringwall.exchange.carried;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Blocks of many files in one, as the build packs them: composing the catalogue from YAML costs a short command more time
 * than everything else it does. First the table of files (name, offset, length), then each file's block: a tag, then
 * for a text its characters, for a list its length and values, for a block its line, length, names and values.
 */
final class PackedBlocks {

    private static final byte TEXT = 0;
    private static final byte LISTING = 1;
    private static final byte BLOCK = 2;

    private final byte[] bytes;
    private final Map<String, Stretch> files = new TreeMap<>();
    private final int start;

    private record Stretch(int offset, int length) {}

    private PackedBlocks(byte[] bytes) throws IOException {
        this.bytes = bytes;
        DataInputStream table = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = table.readInt();
        for (int i = 0; i < count; i++) {
            files.put(table.readUTF(), new Stretch(table.readInt(), table.readInt()));
        }
        this.start = bytes.length - table.available();
    }

    static PackedBlocks read(InputStream packed) throws IOException {
        return new PackedBlocks(packed.readAllBytes());
    }

    static void write(Map<String, Block> files, OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream table = new DataOutputStream(out);
        table.writeInt(files.size());
        for (Map.Entry<String, Block> file : new TreeMap<>(files).entrySet()) {
            int offset = body.size();
            write(file.getValue(), new DataOutputStream(body));
            table.writeUTF(file.getKey());
            table.writeInt(offset);
            table.writeInt(body.size() - offset);
        }
        body.writeTo(table);
        table.flush();
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    Optional<Block> find(String name) {
        return Optional.ofNullable(files.get(name)).map(stretch -> block(name, stretch));
    }

    private Block block(String name, Stretch stretch) {
        InputStream part = new ByteArrayInputStream(bytes, start + stretch.offset(), stretch.length());
        try {
            return (Block) value(name, new DataInputStream(part));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Value value, DataOutputStream out) throws IOException {
        switch (value) {
            case Value.Text(String text) -> {
                out.writeByte(TEXT);
                out.writeUTF(text);
            }
            case Value.Listing(List<Value> values) -> {
                out.writeByte(LISTING);
                out.writeInt(values.size());
                for (Value each : values) {
                    write(each, out);
                }
            }
            case Block block -> {
                out.writeByte(BLOCK);
                out.writeInt(block.line());
                out.writeInt(block.fields().size());
                for (Map.Entry<String, Value> field : block.fields().entrySet()) {
                    out.writeUTF(field.getKey());
                    write(field.getValue(), out);
                }
            }
        }
    }

    private static Value value(String file, DataInputStream in) throws IOException {
        byte tag = in.readByte();
        return switch (tag) {
            case TEXT -> new Value.Text(in.readUTF());
            case LISTING -> listing(file, in);
            case BLOCK -> block(file, in);
            default -> throw new IOException(file + ": expected a packed value, got tag " + tag);
        };
    }

    private static Value listing(String file, DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Value> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(file, in));
        }
        return new Value.Listing(values);
    }

    private static Value block(String file, DataInputStream in) throws IOException {
        int line = in.readInt();
        int count = in.readInt();
        Map<String, Value> fields = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            fields.put(in.readUTF(), value(file, in));
        }
        return new Block(file, line, fields);
    }
}

package dev.ringwall.exchange.carried;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Blocks of many files in one, as the build packs them: composing the catalogue from YAML costs a short command more time
 * than everything else it does. First every text that is used, once each; then the table of files (name, offset); then each
 * file's block: a tag, then for a text its number, for a list its length and values, for a block its line, length, names
 * and values. It is made to be read in one go: numbers are four bytes, and a text is copied out as it lies there.
 */
final class PackedBlocks {

    private static final byte TEXT = 0;
    private static final byte LISTING = 1;
    private static final byte BLOCK = 2;

    private final byte[] bytes;
    private final String[] texts;
    private final Map<String, Integer> files = new TreeMap<>();
    private int at;

    private PackedBlocks(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            boolean narrow = length >= 0;
            int bytesOfIt = narrow ? length : -length;
            // One byte a letter where that is enough: then reading it is copying it.
            texts[i] = new String(bytes, at, bytesOfIt, narrow ? ISO_8859_1 : UTF_8);
            at += bytesOfIt;
        }
        int count = number();
        for (int i = 0; i < count; i++) {
            files.put(texts[number()], number());
        }
        int start = at;
        files.replaceAll((name, offset) -> start + offset);
    }

    static PackedBlocks read(InputStream packed) throws IOException {
        return new PackedBlocks(packed.readAllBytes());
    }

    static void write(Map<String, Block> files, OutputStream out) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        DataOutputStream table = new DataOutputStream(names);
        table.writeInt(files.size());
        for (Map.Entry<String, Block> file : new TreeMap<>(files).entrySet()) {
            table.writeInt(number(file.getKey(), texts));
            table.writeInt(body.size());
            write(file.getValue(), texts, new DataOutputStream(body));
        }
        DataOutputStream all = new DataOutputStream(out);
        all.writeInt(texts.size());
        for (String text : texts.keySet()) {
            boolean narrow = text.chars().allMatch(letter -> letter < 256);
            byte[] letters = text.getBytes(narrow ? ISO_8859_1 : UTF_8);
            all.writeInt(narrow ? letters.length : -letters.length);
            all.write(letters);
        }
        names.writeTo(all);
        body.writeTo(all);
        all.flush();
    }

    private static int number(String text, Map<String, Integer> texts) {
        return texts.computeIfAbsent(text, any -> texts.size());
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** One at a time: where the reading is, is kept here. */
    synchronized Optional<Block> find(String name) {
        Integer offset = files.get(name);
        if (offset == null) {
            return Optional.empty();
        }
        at = offset;
        return Optional.of((Block) value(name));
    }

    private static void write(Value value, Map<String, Integer> texts, DataOutputStream out) throws IOException {
        switch (value) {
            case Value.Text(String text) -> {
                out.writeByte(TEXT);
                out.writeInt(number(text, texts));
            }
            case Value.Listing(List<Value> values) -> {
                out.writeByte(LISTING);
                out.writeInt(values.size());
                for (Value each : values) {
                    write(each, texts, out);
                }
            }
            case Block block -> {
                out.writeByte(BLOCK);
                out.writeInt(block.line());
                out.writeInt(block.fields().size());
                for (Map.Entry<String, Value> field : block.fields().entrySet()) {
                    out.writeInt(number(field.getKey(), texts));
                    write(field.getValue(), texts, out);
                }
            }
        }
    }

    private Value value(String file) {
        byte tag = bytes[at++];
        return switch (tag) {
            case TEXT -> new Value.Text(texts[number()]);
            case LISTING -> listing(file);
            case BLOCK -> block(file);
            default -> throw new IllegalStateException(file + ": expected a packed value, got tag " + tag);
        };
    }

    private Value listing(String file) {
        int count = number();
        List<Value> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(file));
        }
        return new Value.Listing(values);
    }

    private Value block(String file) {
        int line = number();
        int count = number();
        Map<String, Value> fields = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            fields.put(texts[number()], value(file));
        }
        return Block.owning(file, line, fields);
    }

    private int number() {
        int number =
                bytes[at] << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff);
        at += Integer.BYTES;
        return number;
    }
}

package dev.ringwall.server.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bytes as they are written: numbers in as few as they need, what was written before by its number. */
final class ShapeOut {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Shape, Map<Object, Integer>> small = new HashMap<>();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(int number) {
        unsigned(number);
    }

    void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    private void unsigned(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known + 1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /** Whether a value has to be written now; if not, its number was. */
    boolean isNew(Shape shape, Object value) {
        Map<Object, Integer> known = small.computeIfAbsent(shape, _ -> new HashMap<>());
        Integer at = known.putIfAbsent(value, known.size());
        number(at == null ? 0 : at + 1);
        return at == null;
    }
}

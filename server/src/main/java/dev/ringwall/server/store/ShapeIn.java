package dev.ringwall.server.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bytes as {@link ShapeOut} wrote them. What does not fit ends in an exception, and never in a value. */
final class ShapeIn {

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final Map<Shape, List<Object>> small = new HashMap<>();
    private int at;

    ShapeIn(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int number() {
        long number = unsigned();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected a number, got " + number);
        }
        return (int) number;
    }

    /** A count of things that are still to come: each takes a byte at least. */
    int atMost(int count) {
        if (count > bytes.length - at) {
            throw new IllegalArgumentException("expected at most " + (bytes.length - at) + " more, got " + count);
        }
        return count;
    }

    long signed() {
        long number = unsigned();
        return (number >>> 1) ^ -(number & 1);
    }

    private long unsigned() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("expected a number, got more than fits");
    }

    String text() {
        int known = number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = atMost(number());
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    /** What was read before; empty if it comes now. */
    Optional<Object> known(Shape shape) {
        int known = number();
        return known == 0
                ? Optional.empty()
                : Optional.of(small.getOrDefault(shape, List.of()).get(known - 1));
    }

    Object keep(Shape shape, Object value) {
        small.computeIfAbsent(shape, _ -> new ArrayList<>()).add(value);
        return value;
    }
}

package dev.ringwall.engine.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Writes records as a text that is the same wherever and whenever it is written, so that its hash stands for them. A line
 * a field, values quoted and escaped: two different contents never give the same text.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** Begins a record; the fields that follow belong to it. */
    public CanonicalText record(String kind, String id) {
        text.append(kind).append(' ');
        quote(id);
        text.append('\n');
        return this;
    }

    public CanonicalText field(String name, String value) {
        text.append("  ").append(name).append(' ');
        quote(value);
        text.append('\n');
        return this;
    }

    public CanonicalText field(String name, long value) {
        return field(name, Long.toString(value));
    }

    /** Nothing is another value than an empty text. */
    public CanonicalText field(String name, Optional<?> value) {
        value.ifPresent(present -> field(name, present.toString()));
        return this;
    }

    /** Values whose order means something. */
    public CanonicalText ordered(String name, List<?> values) {
        values.forEach(value -> field(name, value.toString()));
        return this;
    }

    /** Values whose order means nothing. */
    public CanonicalText sorted(String name, List<?> values) {
        return ordered(name, values.stream().map(Object::toString).sorted().toList());
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

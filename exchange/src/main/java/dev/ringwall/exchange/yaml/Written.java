package dev.ringwall.exchange.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a file before anybody asks what it means: a text, a list or named values, each with its place. */
public sealed interface Written {

    Span span();

    /** As a person would call its shape. */
    String shape();

    /**
     * A single value; whether it is a number or a word is the reader's business.
     *
     * @param plain without quotes around it
     */
    record Text(String text, boolean plain, Span span) implements Written {

        /** Whether nothing was written, or YAML's word for nothing. */
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String shape() {
            return isNothing() ? "nothing" : "`" + shortened() + "`";
        }

        private String shortened() {
            return text.length() <= 60 ? text : text.substring(0, 57) + "...";
        }
    }

    /** A list. */
    record Sequence(List<Written> items, Span span) implements Written {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** Named values, in their order. */
    record Fields(List<Field> fields, Span span) implements Written {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String shape() {
            return "named values";
        }

        public Optional<Written> find(String name) {
            for (Field field : fields) {
                if (field.name().text().equals(name)) {
                    return Optional.of(field.value());
                }
            }
            return Optional.empty();
        }

        /** A field's text without blanks around; empty where it says nothing or is no text. */
        public Optional<String> text(String name) {
            return find(name).flatMap(Written::said);
        }

        /** A field's own fields; none where it has none. */
        public Fields fields(String name) {
            return find(name).flatMap(Written::named).orElseGet(() -> Written.fields(List.of()));
        }

        /** What a field lists; nothing where it is no list. */
        public List<Written> list(String name) {
            return find(name)
                    .map(value -> value instanceof Sequence sequence ? sequence.items() : List.<Written>of())
                    .orElse(List.of());
        }

        /** Those of what a field lists that have fields. */
        public List<Fields> records(String name) {
            return list(name).stream().flatMap(item -> item.named().stream()).toList();
        }
    }

    /** Its text without blanks around; empty where it says nothing or is no text. */
    default Optional<String> said() {
        return this instanceof Text text && !text.isNothing()
                ? Optional.of(text.text().strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    /** Its fields, if it has any. */
    default Optional<Fields> named() {
        return this instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** One named value. */
    record Field(Text name, Written value) {}

    static Text text(String text) {
        return new Text(text, false, Span.NOWHERE);
    }

    /** A number, a word or an id: something that needs no quotes. */
    static Text word(String text) {
        return new Text(text, true, Span.NOWHERE);
    }

    static Sequence sequence(List<Written> items) {
        return new Sequence(items, Span.NOWHERE);
    }

    static Fields fields(List<Field> fields) {
        return new Fields(fields, Span.NOWHERE);
    }

    /** Collects named values in order. */
    final class Collected {
        private final List<Field> fields = new ArrayList<>();

        public Collected put(String name, Written value) {
            fields.add(new Field(word(name), value));
            return this;
        }

        public Fields fields() {
            return Written.fields(fields);
        }
    }
}

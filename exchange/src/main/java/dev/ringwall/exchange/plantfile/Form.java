package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of record, described once. Reading with issues and places, writing, the schema and the headers
 * of tables all follow from the same list.
 */
final class Form<R> implements Kind<R> {

    private final String name;
    private final String doc;
    private final List<Field<R, ?>> fields;
    private final Map<String, Field<R, ?>> byName = new HashMap<>();
    private final Function<Filled, Optional<R>> make;

    private Form(Builder<R> builder, Function<Filled, Optional<R>> make) {
        this.name = builder.name;
        this.doc = builder.doc;
        this.fields = List.copyOf(builder.fields);
        this.make = make;
        fields.forEach(field -> byName.put(field.name(), field));
    }

    static <R> Builder<R> of(String name, String doc) {
        return new Builder<>(name, doc);
    }

    String name() {
        return name;
    }

    List<Field<R, ?>> fields() {
        return fields;
    }

    List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    /** The fields in which ids may stand that others refer to. */
    List<String> namingFields() {
        return fields.stream()
                .filter(field -> field.kind() instanceof Ids<?>
                        || field.kind() instanceof Form<?>
                        || (field.kind() instanceof Lists<?> list && list.kind() instanceof Form<?>))
                .map(Field::name)
                .toList();
    }

    @Override
    public Optional<R> read(Written written, Reading reading) {
        Optional<Written> whole = reading.unfolded(written, false);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        if (!(whole.get() instanceof Written.Fields given)) {
            return reading.expected(
                    IssueCode.WRONG_SHAPE,
                    "named values such as `" + fields.getFirst().name() + ": …`",
                    written);
        }
        Filled filled = new Filled(this, given.span(), reading);
        boolean good = true;
        for (Written.Field field : given.fields()) {
            good &= fill(field, filled);
        }
        return filled.isComplete() && good ? make.apply(filled) : Optional.empty();
    }

    private boolean fill(Written.Field given, Filled filled) {
        Reading reading = filled.reading;
        String wanted = given.name().text();
        Field<R, ?> field = byName.get(wanted);
        if (field == null) {
            reading.leave(name + " field `" + wanted + "`");
            reading.report(
                    IssueCode.UNKNOWN_FIELD,
                    "expected a field of " + name + ", got `" + wanted + "`"
                            + reading.proposal(wanted, byName.keySet()),
                    given.name().span());
            return false;
        }
        if (filled.given[field.index()]) {
            String sentence = "expected `" + wanted + "` once, got it twice in one " + name;
            reading.report(IssueCode.DUPLICATE_FIELD, sentence, given.name().span());
            return false;
        }
        if (given.value() instanceof Written.Text text && text.isNothing()) {
            return true;
        }
        filled.given[field.index()] = true;
        filled.spans[field.index()] = given.value().span();
        Optional<?> value = field.kind().read(given.value(), reading);
        value.ifPresent(found -> filled.values[field.index()] = field.found().apply(found));
        return value.isPresent();
    }

    @Override
    public Written write(R value) {
        return written(value);
    }

    Written.Fields written(R value) {
        Written.Collected collected = new Written.Collected();
        for (Field<R, ?> field : fields) {
            field.written().apply(value).ifPresent(written -> collected.put(field.name(), written));
        }
        return collected.fields();
    }

    @Override
    public void register(Written written, String owner, Reading reading) {
        if (!(reading.unfolded(written, false).orElse(written) instanceof Written.Fields given)) {
            return;
        }
        String mine = ownId(given).orElse(owner);
        for (Written.Field field : given.fields()) {
            Field<R, ?> described = byName.get(field.name().text());
            if (described != null) {
                described.kind().register(field.value(), described.kind() instanceof Ids<?> ? owner : mine, reading);
            }
        }
    }

    private Optional<String> ownId(Written.Fields given) {
        for (Field<R, ?> field : fields) {
            if (field.kind() instanceof Ids<?>) {
                return given.find(field.name())
                        .map(value ->
                                value instanceof Written.Text text ? text.text().strip() : "");
            }
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<R, ?> field : fields) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("description", field.doc());
            described.putAll(field.kind().schema());
            properties.put(field.name(), described);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("description", doc);
        schema.put("properties", properties);
        List<String> required =
                fields.stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The values of one record on their way to becoming it. */
    static final class Filled {
        private final Form<?> form;
        private final Span span;
        private final Reading reading;
        private final @Nullable Object[] values;
        private final boolean[] given;
        private final @Nullable Span[] spans;

        private Filled(Form<?> form, Span span, Reading reading) {
            this.form = form;
            this.span = span;
            this.reading = reading;
            this.values = new @Nullable Object[form.fields.size()];
            this.given = new boolean[values.length];
            this.spans = new @Nullable Span[values.length];
            form.fields.forEach(field -> values[field.index()] = field.absent());
        }

        private boolean isComplete() {
            boolean complete = true;
            for (Field<?, ?> field : form.fields) {
                if (field.required() && values[field.index()] == null) {
                    complete = false;
                    if (!given[field.index()]) {
                        String sentence = "expected `" + field.name() + "` in " + form.name + ", got none";
                        reading.report(IssueCode.MISSING_FIELD, sentence, span);
                    }
                }
            }
            return complete;
        }

        /** The value of a field; a required one is there, or the record is never made. */
        @SuppressWarnings("unchecked") // INVARIANT: a slot holds what its own field's kind read
        <V> V get(Field<?, V> field) {
            Object value = values[field.index()];
            if (value == null) {
                throw new IllegalStateException("no value for " + field.name());
            }
            return (V) value;
        }

        boolean isGiven(Field<?, ?> field) {
            return given[field.index()];
        }

        Span span() {
            return span;
        }

        /** Where a field's value stands; the record itself where it was not written. */
        Span span(Field<?, ?> field) {
            Span own = spans[field.index()];
            return own == null ? span : own;
        }

        Reading reading() {
            return reading;
        }

        void report(IssueCode code, String sentence, Field<?, ?> at) {
            reading.report(code, sentence, span(at));
        }
    }

    /** Lists the fields of a form, in the order in which people would write them. */
    static final class Builder<R> {
        private final String name;
        private final String doc;
        private final List<Field<R, ?>> fields = new ArrayList<>();

        private Builder(String name, String doc) {
            this.name = name;
            this.doc = doc;
        }

        private <V, F> Field<R, F> add(
                String field,
                Kind<V> kind,
                @Nullable F absent,
                Function<V, F> found,
                Function<R, Optional<V>> of,
                String text) {
            @SuppressWarnings("unchecked") // INVARIANT: only what the kind read is ever handed in
            Function<Object, F> wrap = value -> found.apply((V) value);
            Field<R, F> made = new Field<>(
                    fields.size(),
                    field,
                    kind,
                    absent == null,
                    absent,
                    wrap,
                    record -> of.apply(record).map(kind::write),
                    text);
            fields.add(made);
            return made;
        }

        <V> Field<R, V> required(String field, Kind<V> kind, Function<R, V> of, String text) {
            return add(field, kind, null, value -> value, record -> Optional.of(of.apply(record)), text);
        }

        <V> Field<R, Optional<V>> optional(String field, Kind<V> kind, Function<R, Optional<V>> of, String text) {
            return add(field, kind, Optional.empty(), Optional::of, of, text);
        }

        /** A field with a value even where nothing is written; that value is not written either. */
        <V> Field<R, V> or(String field, V absent, Kind<V> kind, Function<R, V> of, String text) {
            Function<R, Optional<V>> unlessAbsent =
                    record -> Optional.of(of.apply(record)).filter(value -> !value.equals(absent));
            return add(field, kind, absent, value -> value, unlessAbsent, text);
        }

        Field<R, String> text(String field, Function<R, String> of, String text) {
            return or(field, "", Kinds.TEXT, of, text);
        }

        <V> Field<R, List<V>> list(String field, Kind<V> kind, Function<R, List<V>> of, String text) {
            return or(field, List.of(), Kinds.list(kind), of, text);
        }

        /** A short way to write what has another field or place of its own; read and never written. */
        <V> Field<R, Optional<V>> shortcut(String field, Kind<V> kind, String text) {
            return optional(field, kind, record -> Optional.empty(), text);
        }

        Form<R> make(Function<Filled, R> make) {
            return new Form<>(this, filled -> Optional.of(make.apply(filled)));
        }

        /** For records whose fields must agree: empty after the disagreement was reported. */
        Form<R> check(Function<Filled, Optional<R>> make) {
            return new Form<>(this, make);
        }
    }
}

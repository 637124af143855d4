package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some values of one kind. A single value needs no brackets; a table's cell has semicolons. */
record Lists<V>(Kind<V> kind) implements Kind<List<V>> {

    @Override
    public Optional<List<V>> read(Written written, Reading reading) {
        return reading.unfolded(written, true).flatMap(whole -> values(whole, reading));
    }

    private Optional<List<V>> values(Written whole, Reading reading) {
        return switch (whole) {
            case Written.Sequence sequence -> items(sequence, reading);
            case Written.Fields fields
            when kind instanceof Form<?> form ->
                reading.expected(IssueCode.WRONG_SHAPE, "a list, each " + form.name() + " after a dash", fields);
            case Written single -> kind.read(single, reading).map(List::of);
        };
    }

    private Optional<List<V>> items(Written.Sequence sequence, Reading reading) {
        if (sequence.items().size() > reading.limits().records()) {
            return reading.expected(
                    IssueCode.TOO_MANY_RECORDS, "at most " + reading.limits().records() + " values", sequence);
        }
        List<V> values = new ArrayList<>(sequence.items().size());
        for (Written item : sequence.items()) {
            Optional<V> value = kind.read(item, reading);
            if (kind instanceof Form<?>) {
                reading.countRecord(value.isPresent());
            }
            value.ifPresent(values::add);
        }
        return values.size() == sequence.items().size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Written write(List<V> values) {
        return Written.sequence(values.stream().map(kind::write).toList());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> list = Kinds.schema("type", "array", "items", kind.schema());
        return kind instanceof Form<?> ? list : Kinds.schema("anyOf", List.of(list, kind.schema()));
    }

    @Override
    public void register(Written written, String owner, Reading reading) {
        if (reading.unfolded(written, true).orElse(written) instanceof Written.Sequence sequence) {
            sequence.items().forEach(item -> kind.register(item, owner, reading));
        }
    }
}

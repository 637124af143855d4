package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The id of the record that it stands in. */
record Ids<V>(Named named, Function<String, V> make, Function<V, String> print) implements Kind<V> {

    static final String EXPECTED = "an id of lower case letters, digits, dot, dash and underscore";

    @Override
    public Optional<V> read(Written written, Reading reading) {
        if (!(written instanceof Written.Text text) || !isValid(text.text())) {
            String proposed = written instanceof Written.Text text ? proposed(text.text()) : "";
            reading.report(
                    IssueCode.UNREADABLE_ID,
                    "expected " + EXPECTED + ", got " + written.shape() + proposed,
                    written.span());
            return Optional.empty();
        }
        return Optional.of(make.apply(text.text()));
    }

    static boolean isValid(String text) {
        return dev.ringwall.engine.model.Ids.isValid(text);
    }

    private static String proposed(String text) {
        String made = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[._-]+", "");
        return isValid(made) ? "; did you mean `" + made + "`" : "";
    }

    @Override
    public Written write(V value) {
        return Written.text(print.apply(value));
    }

    @Override
    public Map<String, Object> schema() {
        return Kinds.schema("type", java.util.List.of("string", "integer"), "pattern", "^[a-z0-9][a-z0-9._-]{0,62}$");
    }

    @Override
    public void register(Written written, String owner, Reading reading) {
        if (!(written instanceof Written.Text text) || !isValid(text.text())) {
            return;
        }
        String id = named == Named.COMPONENT ? owner + "/" + text.text() : text.text();
        reading.known().register(named, id, reading.packed(text.span())).ifPresent(first -> {
            String sentence = "expected an id of its own, got `" + id + "`, which names " + named.one() + " already ("
                    + reading.place(first) + ")";
            reading.report(IssueCode.DUPLICATE_ID, sentence, text.span());
        });
    }
}

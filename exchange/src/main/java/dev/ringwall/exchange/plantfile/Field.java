package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.yaml.Written;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param index its slot
 * @param absent the value where nothing is written; no value for a required field
 * @param found makes the field's value of what its kind read
 * @param written what is written for a record; empty for its absent value
 * @param doc one sentence for the schema, without a full stop
 */
record Field<R, V>(
        int index,
        String name,
        Kind<?> kind,
        boolean required,
        @Nullable V absent,
        Function<Object, V> found,
        Function<R, Optional<Written>> written,
        String doc) {}

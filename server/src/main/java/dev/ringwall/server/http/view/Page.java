package dev.ringwall.server.http.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next what to ask for as {@code after} to have the next page; empty on the last
 */
public record Page<T>(List<T> values, Total total, Optional<String> next) {

    /** More than these are not counted. */
    private static final int COUNTED = 1000;

    public Page {
        values = List.copyOf(values);
    }

    /** How many there are in all, or that there are more than it is worth counting. */
    public record Total(int count, boolean more) {}

    public static Total total(int count) {
        return new Total(Math.min(count, COUNTED), count > COUNTED);
    }

    /** The same page of what each value becomes. */
    public <R> Page<R> map(Function<? super T, ? extends R> made) {
        return new Page<>(values.stream().<R>map(made).toList(), total, next);
    }
}

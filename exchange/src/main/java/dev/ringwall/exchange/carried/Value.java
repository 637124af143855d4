package dev.ringwall.exchange.carried;

import java.util.List;

/** What can stand in a file that the program carries: a text, a list or named values. */
sealed interface Value permits Block, Value.Text, Value.Listing {

    /** A single value, as written. */
    record Text(String text) implements Value {}

    /** Values in their order. */
    record Listing(List<Value> values) implements Value {
        public Listing {
            values = List.copyOf(values);
        }
    }
}

package dev.ringwall.exchange;

import java.util.Map;

/**
 * What somebody says of a table that the table does not say itself.
 *
 * @param headers what a header means, for those that are not to be guessed
 * @param values what a field is in each row that has no value of its own
 */
public record Explained(Map<String, String> headers, Map<String, String> values) {

    /** All headers are guessed, and every row says what it has to say. */
    public static final Explained NOTHING = new Explained(Map.of(), Map.of());

    public boolean isNothing() {
        return headers.isEmpty() && values.isEmpty();
    }
}

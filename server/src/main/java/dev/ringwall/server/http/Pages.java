package dev.ringwall.server.http;

import dev.ringwall.server.http.view.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages of lists: each begins after the last one of the page before. */
final class Pages {

    private static final int LARGEST = 500;

    private Pages() {}

    /** @param key names each, and no two the same */
    static <T> Page<T> of(List<T> all, Function<T, String> key, Optional<String> after, int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw Problem.wrong("expected a limit from 1 to " + LARGEST + ", got " + limit);
        }
        int from = after.map(last -> 1 + indexOf(all, key, last)).orElse(0);
        int to = Math.min(all.size(), from + limit);
        List<T> values = all.subList(from, to);
        return new Page<>(
                values,
                Page.total(all.size()),
                to < all.size() ? Optional.of(key.apply(values.getLast())) : Optional.empty());
    }

    private static <T> int indexOf(List<T> all, Function<T, String> key, String last) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(last)) {
                return i;
            }
        }
        throw Problem.wrong("expected `after` from a page of this list, got `" + last + "`");
    }
}

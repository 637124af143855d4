package dev.ringwall.exchange.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which column of a table holds what. */
public final class Taken {

    private Taken() {}

    /**
     * The first column of a field counts, one that the user explained before one that was guessed.
     *
     * @param explained titles that the user explained
     * @param field what a title means
     */
    public static <F extends Enum<F>> Map<F, Integer> of(
            Row header, Set<String> explained, Class<F> type, Function<String, Optional<F>> field) {
        Map<F, Integer> taken = new EnumMap<>(type);
        for (boolean byHand : List.of(true, false)) {
            for (int i = 0; i < header.cells().size(); i++) {
                String title = header.cell(i).strip();
                int column = i;
                if (explained.contains(title) == byHand) {
                    field.apply(title).ifPresent(what -> taken.putIfAbsent(what, column));
                }
            }
        }
        return taken;
    }

    /** What a column holds. */
    public static <F extends Enum<F>> Optional<F> at(int column, Map<F, Integer> taken) {
        return taken.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

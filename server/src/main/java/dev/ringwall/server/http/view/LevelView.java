package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.util.Optional;

/**
 * A level as it is read.
 *
 * @param print {@code 1}, {@code 1..3}, {@code –} where no row applies, {@code ?} where nobody set one
 * @param proved the level: sort, compare and gate by it; empty where there is none
 * @param possible what it would be if all that nobody knows were met
 */
public record LevelView(String print, Optional<Integer> proved, Optional<Integer> possible) {

    private static final LevelView NOT_SET = new LevelView("?", Optional.empty(), Optional.empty());

    static LevelView of(Level level) {
        return level.applicable()
                ? new LevelView(
                        level.toString(),
                        Optional.of(level.proved().value()),
                        Optional.of(level.possible().value()))
                : new LevelView(level.toString(), Optional.empty(), Optional.empty());
    }

    static LevelView target(Optional<SecurityLevel> level) {
        return level.map(set -> new LevelView(
                        Integer.toString(set.value()), Optional.of(set.value()), Optional.of(set.value())))
                .orElse(NOT_SET);
    }
}

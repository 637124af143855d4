package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import java.util.Optional;

/**
 * Something nobody has said yet, and what hangs on it.
 *
 * @param condition asked whether it is there at all
 * @param row asked whether it is met, and how that is known
 * @param moves levels that the best answer alone would raise, over all subjects
 * @param open subjects and rows that wait for it
 */
public record Question(Optional<Condition> condition, Optional<RequirementId> row, int moves, int open) {}

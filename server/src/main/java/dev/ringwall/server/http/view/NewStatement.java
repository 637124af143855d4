package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says that a condition is there or is not.
 *
 * @param subjects as {@code zone:raw-water}
 * @param observed seen, and not said alone
 * @param checked how it was checked; an absence counts in force only with it
 */
public record NewStatement(
        Optional<String> id,
        Condition condition,
        List<String> subjects,
        boolean present,
        boolean observed,
        Optional<LocalDate> date,
        Optional<LocalDate> validUntil,
        String reason,
        Optional<String> checked) {}

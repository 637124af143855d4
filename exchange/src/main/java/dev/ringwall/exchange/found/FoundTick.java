package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tick on a line of a walk-down sheet.
 *
 * @param line the letters that name it, as printed
 * @param good whether the first box is ticked: so, yes, good
 * @param seen what was seen, in the words of who looked
 * @param until the last day on which it may be said that something is not there
 */
public record FoundTick(
        Place place,
        String line,
        boolean good,
        String seen,
        LocalDate date,
        String author,
        Optional<LocalDate> until) {}

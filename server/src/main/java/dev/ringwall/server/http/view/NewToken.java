package dev.ringwall.server.http.view;

import dev.ringwall.server.access.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A token to make.
 *
 * @param duties that it may use: some of its owner's, none that needs a second factor
 * @param until the last day on which it counts, within a year
 */
public record NewToken(String name, List<Duty> duties, LocalDate until) {
    public NewToken {
        Objects.requireNonNull(name, "name");
        duties = List.copyOf(duties);
        Objects.requireNonNull(until, "until");
    }
}

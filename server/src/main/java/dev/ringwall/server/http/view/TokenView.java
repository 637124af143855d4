package dev.ringwall.server.http.view;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.store.accounts.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a program comes with.
 *
 * @param duties that it may use, as far as its owner has them
 * @param ends when it counts no longer
 * @param used when last; empty for never
 */
public record TokenView(
        String token, String name, List<Duty> duties, Instant made, Instant ends, Optional<Instant> used) {

    public static TokenView of(Tokens.Token token) {
        return new TokenView(
                token.id().toString(), token.name(), token.duties(), token.made(), token.ends(), token.used());
    }
}

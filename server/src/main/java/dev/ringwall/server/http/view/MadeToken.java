package dev.ringwall.server.http.view;

import dev.ringwall.server.store.accounts.Tokens;

/**
 * A token that was made.
 *
 * @param secret what the program sends after {@code Authorization: Bearer}, which is told this once
 */
public record MadeToken(TokenView token, String secret) {

    public static MadeToken of(Tokens.Made made) {
        return new MadeToken(TokenView.of(made.token()), made.secret());
    }
}

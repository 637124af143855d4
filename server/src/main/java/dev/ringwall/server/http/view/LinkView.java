package dev.ringwall.server.http.view;

import java.time.Instant;

/**
 * An account with a link to sign in by, which is told this once.
 *
 * @param link the path of its page on this server
 * @param until when it is too old to be used
 */
public record LinkView(AccountView account, String link, Instant until) {}

package dev.ringwall.server.http.view;

/** The secret of a one-time link: what follows {@code /link/} in it. */
public record UsedLink(String link) {}

package dev.ringwall.server.http.view;

/**
 * The secret of a second factor, which is told this once.
 *
 * @param secret to type into an app, in Base32
 * @param address by which an app takes it over
 */
public record FactorView(String secret, String address) {}

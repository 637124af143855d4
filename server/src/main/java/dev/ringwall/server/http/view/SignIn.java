package dev.ringwall.server.http.view;

import java.util.Optional;

/**
 * A name and a password.
 *
 * @param code of who has a second factor: what the app shows, or a recovery code
 */
public record SignIn(String name, String password, Optional<String> code) {}

package dev.ringwall.server.http.view;

import java.util.Optional;

/** A new password, and the old one of who has one. */
public record NewPassword(String password, Optional<String> old) {}

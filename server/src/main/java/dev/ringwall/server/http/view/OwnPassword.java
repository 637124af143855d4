package dev.ringwall.server.http.view;

import java.util.Objects;

/** One's own password, to show that it is still oneself. */
public record OwnPassword(String password) {
    public OwnPassword {
        Objects.requireNonNull(password, "password");
    }
}

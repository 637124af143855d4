package dev.ringwall.server.http.view;

import java.util.Objects;

/** A code of a second factor, or a recovery code. */
public record ShownCode(String code) {
    public ShownCode {
        Objects.requireNonNull(code, "code");
    }
}

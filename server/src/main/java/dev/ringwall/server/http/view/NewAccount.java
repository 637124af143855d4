package dev.ringwall.server.http.view;

import java.util.List;
import java.util.Objects;

/** Somebody to invite, and his duties. */
public record NewAccount(String name, List<GrantView> duties) {
    public NewAccount {
        Objects.requireNonNull(name, "name");
        duties = List.copyOf(duties);
    }
}

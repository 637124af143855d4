package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Grant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param password what is kept of it; empty for who has none and comes another way
 * @param active false for who may no longer
 */
public record Account(UUID id, String name, String password, boolean active, List<Grant> grants) {
    public Account {
        grants = List.copyOf(grants);
    }
}

package dev.ringwall.server.store;

import java.util.UUID;

/**
 * Who made a change.
 *
 * @param name as it was when the change was made: the journal does not follow renamings
 */
public record Author(UUID id, String name) {}

package dev.ringwall.server.store;

import java.time.Instant;

/**
 * One change as the journal keeps it.
 *
 * @param number counts from 1 in each plant
 * @param set the number of the first change of those that were submitted together
 * @param kind what it does and to what, as {@code put assets}
 * @param id of what was changed, inside its section
 * @param content what was written, as canonical JSON
 * @param hash SHA-256 over the hash before and the bytes of the change
 */
public record JournalEntry(
        long number,
        long set,
        Instant at,
        Author author,
        String reason,
        String kind,
        String id,
        String content,
        String hash) {}

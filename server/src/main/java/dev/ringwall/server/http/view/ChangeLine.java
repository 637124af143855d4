package dev.ringwall.server.http.view;

import dev.ringwall.server.store.JournalEntry;
import java.time.Instant;

/**
 * One change as the journal keeps it.
 *
 * @param set the number of the first change of those that were handed in together
 * @param kind what it does and to what
 * @param content what was written
 */
public record ChangeLine(
        long number,
        long set,
        Instant at,
        String by,
        String reason,
        String kind,
        String id,
        String content,
        String hash) {

    public static ChangeLine of(JournalEntry entry) {
        return new ChangeLine(
                entry.number(),
                entry.set(),
                entry.at(),
                entry.author().name(),
                entry.reason(),
                entry.kind(),
                entry.id(),
                entry.content(),
                entry.hash());
    }
}

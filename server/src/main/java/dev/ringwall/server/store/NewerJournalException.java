package dev.ringwall.server.store;

import java.io.Serial;

/** A journal holds what only a later program understands. */
public final class NewerJournalException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    NewerJournalException(String sentence) {
        super(sentence);
    }
}

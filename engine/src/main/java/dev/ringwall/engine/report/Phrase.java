package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import java.util.List;

/** A sentence by its key, and what it is said of. The words are data: one sentence a key and language. */
public record Phrase(String key, List<Fact> facts) {

    public Phrase {
        facts = List.copyOf(facts);
    }

    /** The phrase of a reason. */
    public static Phrase of(Reason words, Fact... facts) {
        return new Phrase(words.key(), List.of(facts));
    }
}

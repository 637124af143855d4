package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Fact;
import java.util.Optional;

/**
 * A stretch of a sentence that is set in one way.
 *
 * @param fact what it stands for, so that a writer can link to it
 */
public record Span(Kind kind, String text, Optional<Fact> fact) {

    /** What a stretch is. */
    public enum Kind {
        /** Our words. */
        PLAIN,
        /** An id of the plant's file. */
        ID,
        /** A row of the catalogue, a foundational requirement, a day, a number: never broken over two lines. */
        SIGN,
        /** Where something stands in a file. */
        PLACE,
        /** What the user wrote. */
        QUOTE
    }

    static Span of(Kind kind, String text) {
        return new Span(kind, text, Optional.empty());
    }

    static Span plain(String text) {
        return of(Kind.PLAIN, text);
    }

    /** As one writes it where there is only one kind of letter: ids and the user's words in backticks. */
    public String print() {
        return switch (kind) {
            case PLAIN, SIGN, PLACE -> text;
            case ID, QUOTE -> "`" + text + "`";
        };
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.List;

/** What stands in one field of a table. */
public sealed interface Cell {

    /** Nothing to say. */
    Cell BLANK = new Several(List.of());

    /** An id, a day, a count or what the user wrote. */
    record Value(Fact fact) implements Cell {}

    /** A sentence. */
    record Words(Phrase phrase) implements Cell {}

    /** One of a closed list of words: a status, a kind. */
    record Term(String key) implements Cell {}

    /** One level; marked where it falls short of its target. */
    record Level(Reading reading, Shortfall shortfall) implements Cell {}

    /** Seven levels. */
    record Vector(VectorReading vector) implements Cell {}

    /** Why, down to the last place, person or missing fact. */
    record Why(Trace trace) implements Cell {}

    /** Several of the above, in order. */
    record Several(List<Cell> cells) implements Cell {
        public Several {
            cells = List.copyOf(cells);
        }
    }

    static Cell of(Fact fact) {
        return new Value(fact);
    }

    static Cell of(Phrase phrase) {
        return new Words(phrase);
    }

    /** A constant of the model as a word: {@code outcome-status.not-met}. */
    static Cell of(Enum<?> constant) {
        return new Term(Terms.key(constant));
    }

    static Cell of(int count) {
        return new Value(new Fact.Count(count));
    }

    static Cell of(LocalDate day) {
        return new Value(new Fact.Day(day));
    }

    /** What the user wrote. */
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Value(new Fact.Text(text));
    }

    /** A level of which nothing is asked. */
    static Cell of(Reading reading) {
        return new Level(reading, Shortfall.NONE);
    }

    static Cell of(VectorReading vector) {
        return new Vector(vector);
    }

    static Cell of(Trace trace) {
        return new Why(trace);
    }
}

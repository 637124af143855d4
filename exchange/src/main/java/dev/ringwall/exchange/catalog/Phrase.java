package dev.ringwall.exchange.catalog;

import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Locale;

/** A piece of what the catalogue says, before anybody has chosen a language. */
public sealed interface Phrase {

    /** As people read it; what the catalogue says itself stays in the language it is written in. */
    String said(Words words);

    /** A text of the catalogue. */
    record Ours(String text) implements Phrase {
        @Override
        public String said(Words words) {
            return text;
        }
    }

    /** An id or a number, the same in every language. */
    record Plain(String text) implements Phrase {
        @Override
        public String said(Words words) {
            return text;
        }
    }

    /** A sentence of the program. */
    record Worded(String key, List<Phrase> facts) implements Phrase {
        public Worded {
            facts = List.copyOf(facts);
        }

        Worded(String key) {
            this(key, List.of());
        }

        /** The word for a constant: {@code condition.wireless}. */
        static Worded of(String group, Enum<?> constant) {
            return new Worded(
                    group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        public String said(Words words) {
            return words.sentence(
                    key, facts.stream().map(fact -> fact.said(words)).toList());
        }
    }

    /**
     * Another entry to read.
     *
     * @param id the entry
     * @param name what it is called by
     * @param more what is said beside the name; empty where nothing is
     */
    record Link(String id, String name, String more) implements Phrase {
        @Override
        public String said(Words words) {
            return more.isEmpty() ? name : name + " " + more;
        }
    }
}

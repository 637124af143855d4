package dev.ringwall.exchange.document;

import java.util.List;

/** The sentences of one language by their keys. */
@FunctionalInterface
public interface Wording {

    /** The sentence of a key, with each {@code {0}} replaced by what it is said of. */
    String sentence(String key, List<String> facts);
}

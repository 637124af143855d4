package dev.ringwall.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts spans into a sentence. The words see one private character for each, and the spans take their places afterwards: so a
 * sentence in any language may order them as it likes, and nothing that a user wrote is ever read as a placeholder.
 */
final class Slots {

    /** The private use area of Unicode: no sentence of ours holds one of its characters. */
    private static final char FIRST = '\uE000';

    private Slots() {}

    static List<Span> fill(Function<List<String>, String> words, List<List<Span>> values) {
        List<String> slots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            slots.add(String.valueOf((char) (FIRST + i)));
        }
        return fill(words.apply(slots), values);
    }

    private static List<Span> fill(String sentence, List<List<Span>> values) {
        List<Span> spans = new ArrayList<>();
        int plainFrom = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int slot = sentence.charAt(i) - FIRST;
            if (slot >= 0 && slot < values.size()) {
                addPlain(spans, sentence.substring(plainFrom, i));
                spans.addAll(values.get(slot));
                plainFrom = i + 1;
            }
        }
        addPlain(spans, sentence.substring(plainFrom));
        return List.copyOf(spans);
    }

    private static void addPlain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(Span.plain(text));
        }
    }
}

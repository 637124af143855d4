package dev.ringwall.exchange.docx;

import java.util.HashMap;
import java.util.Map;

/** Bookmarks. Their names have at most 40 letters and digits, so that the places of a document get numbers instead. */
final class Places {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String place) {
        return numbers.computeIfAbsent(place, any -> numbers.size() + 1);
    }

    String bookmark(String place) {
        return "_Place" + number(place);
    }
}

package dev.ringwall.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in one text, all counted on the text as it was; what no cut touches stays as it is, byte for byte. */
public final class Cuts {

    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    public Cuts(String text) {
        this.text = text;
    }

    private record Cut(int start, int end, String with) {}

    public void replace(int start, int end, String with) {
        cuts.add(new Cut(start, end, with));
    }

    public void insert(int at, String what) {
        replace(at, at, what);
    }

    /** The text with every cut made; insertions at one place keep their order. */
    public String apply() {
        List<Cut> inOrder = new ArrayList<>(cuts);
        inOrder.sort(Comparator.comparingInt(Cut::start).thenComparingInt(Cut::end));
        StringBuilder made = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Cut cut : inOrder) {
            if (cut.start() < at) {
                throw new IllegalStateException("two edits touch the same characters");
            }
            made.append(text, at, cut.start()).append(cut.with());
            at = cut.end();
        }
        return made.append(text, at, text.length()).toString();
    }

    /** The line end that a text uses. */
    public static String lineEnd(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }
}

package dev.ringwall.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines for people, laid out for one width: headings, and texts that are wrapped beside their labels. */
final class Sheet {

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final StringBuilder lines = new StringBuilder();
    private final int width;
    private final boolean coloured;

    Sheet(int width, boolean coloured) {
        this.width = width;
        this.coloured = coloured;
    }

    Sheet blank() {
        lines.append('\n');
        return this;
    }

    Sheet heading(String text) {
        wrap(text, width).forEach(line -> put(strong(line)));
        return this;
    }

    Sheet line(String text) {
        wrap(text, width).forEach(this::put);
        return this;
    }

    /** One line, however long: something else may read it. */
    Sheet whole(String text) {
        put(text);
        return this;
    }

    /** What may be skipped by the eye. */
    Sheet faintLine(String text) {
        wrap(text, width).forEach(line -> put(faint(line)));
        return this;
    }

    /** A label, and a text that begins in a column and stays there. */
    Sheet beside(String label, int column, String text) {
        List<String> wrapped = wrap(text, width - column);
        String first = label + " ".repeat(Math.max(1, column - label.length()));
        put(faint(first) + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> put(" ".repeat(column) + line));
        return this;
    }

    private String strong(String text) {
        return coloured ? BOLD + text + PLAIN : text;
    }

    private String faint(String text) {
        return coloured ? FAINT + text + PLAIN : text;
    }

    private void put(String line) {
        lines.append(line.stripTrailing()).append('\n');
    }

    /** Breaks at blanks; a word that is longer than the line stands alone and whole. */
    private static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        String bare = text.stripLeading();
        String indent = " ".repeat(text.length() - bare.length());
        StringBuilder line = new StringBuilder();
        for (String word : bare.split(" ", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > width) {
                wrapped.add(indent + line);
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        wrapped.add(indent + line);
        return wrapped;
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

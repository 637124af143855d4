package dev.ringwall.exchange.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where it can. */
final class Wrap {

    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private int used;

    private Wrap(int width) {
        this.width = Math.max(width, 4);
    }

    static List<List<Run>> lines(List<Run> runs, int width) {
        Wrap wrap = new Wrap(width);
        for (Run run : joined(runs)) {
            wrap.add(run);
        }
        wrap.lines.add(wrap.line);
        return wrap.lines;
    }

    /** One run a word; a word may be made of several runs, so its parts that hang together stay side by side. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> words = new ArrayList<>();
        for (Run run : runs) {
            for (String word : run.text().split("(?<= )(?=[^ ])", -1)) {
                words.add(new Run(word, run.style()));
            }
        }
        return words;
    }

    private void add(Run word) {
        int needed = CellWidth.of(word.text().stripTrailing());
        boolean hangsOn = !line.isEmpty()
                && !line.getLast().text().endsWith(" ")
                && !word.text().startsWith(" ");
        if (used > 0 && used + needed > width) {
            Run before = hangsOn && line.size() > 1 ? line.removeLast() : new Run("", Style.PLAIN);
            newLine();
            put(before);
        }
        String rest = word.text();
        while (used + CellWidth.of(rest.stripTrailing()) > width) {
            int end = fitting(rest);
            put(new Run(rest.substring(0, end), word.style()));
            rest = rest.substring(end);
            newLine();
        }
        put(new Run(used == 0 ? rest.stripLeading() : rest, word.style()));
    }

    private int fitting(String text) {
        int end = 0;
        while (end < text.length()
                && used + CellWidth.of(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return Math.max(end, used == 0 ? text.offsetByCodePoints(0, 1) : 0);
    }

    private void put(Run run) {
        if (!run.text().isEmpty()) {
            line.add(run);
            used += run.width();
        }
    }

    private void newLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}

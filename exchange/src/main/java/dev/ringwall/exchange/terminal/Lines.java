package dev.ringwall.exchange.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text as they are written, without blanks at their ends and never with two empty ones in a row. */
final class Lines {

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    Lines(Screen screen) {
        this.screen = screen;
    }

    int width() {
        return screen.width();
    }

    /** One line, whatever its width. */
    void line(List<Run> runs) {
        int last = runs.size();
        while (last > 0 && runs.get(last - 1).text().isBlank()) {
            last--;
        }
        for (Run run : joined(runs.subList(0, last))) {
            out.append(run.style().on(run.text(), screen.colour()));
        }
        out.append('\n');
    }

    /** Neighbours of one style as one run, the last without blanks at its end. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            boolean same = !joined.isEmpty() && joined.getLast().style() == run.style();
            joined.add(same ? new Run(joined.removeLast().text() + run.text(), run.style()) : run);
        }
        if (!joined.isEmpty()) {
            Run end = joined.removeLast();
            joined.add(new Run(end.text().stripTrailing(), end.style()));
        }
        return joined;
    }

    /** A text in as many lines as it needs, each as far in as the first. */
    void text(int indent, List<Run> runs) {
        for (List<Run> line : Wrap.lines(runs, screen.width() - indent)) {
            line(indented(indent, line));
        }
    }

    void blank() {
        if (!out.isEmpty() && !out.substring(Math.max(0, out.length() - 2)).equals("\n\n")) {
            out.append('\n');
        }
    }

    static List<Run> indented(int indent, List<Run> runs) {
        List<Run> line = new ArrayList<>(Run.plain(" ".repeat(indent)));
        line.addAll(runs);
        return line;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package dev.ringwall.exchange.terminal;

import dev.ringwall.exchange.document.Span;
import java.util.List;

/** A stretch of text in one style. */
record Run(String text, Style style) {

    static List<Run> plain(String text) {
        return List.of(new Run(text, Style.PLAIN));
    }

    /** Spans with ids and the user's words in backticks, places faint. */
    static List<Run> of(List<Span> spans) {
        return spans.stream().map(Run::of).toList();
    }

    private static Run of(Span span) {
        return new Run(span.print(), span.kind() == Span.Kind.PLACE ? Style.FAINT : Style.PLAIN);
    }

    int width() {
        return CellWidth.of(text);
    }

    static int width(List<Run> runs) {
        return runs.stream().mapToInt(Run::width).sum();
    }
}

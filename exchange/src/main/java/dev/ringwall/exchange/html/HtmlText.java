package dev.ringwall.exchange.html;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.Span;
import java.util.List;

/** Phrases, cells and chains of reasons as HTML. */
final class HtmlText {

    /** A chain of more lines than these is folded on a screen; on paper it never is. */
    private static final int LONG_CHAIN = 8;

    private final Markup html;
    private final Prose prose;
    private final Anchors anchors;
    private final Medium medium;

    HtmlText(Markup html, Prose prose, Anchors anchors, Medium medium) {
        this.html = html;
        this.prose = prose;
        this.anchors = anchors;
        this.medium = medium;
    }

    String[] link(String place, String text) {
        return medium.link(place, text);
    }

    void phrase(Phrase phrase) {
        prose.phrase(phrase).forEach(this::span);
    }

    /** A phrase that stands alone. */
    void sentence(Phrase phrase) {
        prose.sentence(phrase).forEach(this::span);
    }

    private void span(Span span) {
        switch (span.kind()) {
            case PLAIN -> html.text(span.text());
            case SIGN -> html.leaf("span", span.text(), "class", "sign");
            case PLACE -> html.leaf("span", span.text(), "class", "place");
            case QUOTE -> html.leaf("i", span.text(), "class", "said");
            case ID -> id(span);
        }
    }

    private void id(Span span) {
        span.fact()
                .flatMap(anchors::target)
                .ifPresentOrElse(
                        target -> html.open("a", link(target, span.text()))
                                .leaf("code", span.text())
                                .close(),
                        () -> html.leaf("code", span.text()));
    }

    void cell(Cell cell) {
        switch (cell) {
            case Cell.Value(Fact fact) -> value(fact);
            case Cell.Words(Phrase phrase) -> phrase(phrase);
            case Cell.Term(String key) -> term(key);
            case Cell.Level(Reading reading, Shortfall shortfall) -> level(reading, shortfall);
            case Cell.Vector(var vector) -> html.leaf("span", vector.print(), "class", "sign");
            case Cell.Why(Trace trace) -> why(trace);
            case Cell.Several(List<Cell> cells) -> several(cells);
        }
    }

    private void value(Fact fact) {
        if (fact instanceof Fact.Text(String text)) {
            html.text(text);
            return;
        }
        prose.fact(fact).forEach(this::span);
        if (fact instanceof Fact.Of(var subject)) {
            prose.name(subject).ifPresent(name -> html.text(" ").leaf("span", name, "class", "name"));
        }
    }

    private void several(List<Cell> cells) {
        for (int i = 0; i < cells.size() - 1; i++) {
            if (isBareId(cells.get(i))) {
                html.open("span", "class", "item");
                cell(cells.get(i));
                html.text(",").close().text(" ");
            } else {
                cell(cells.get(i));
                html.text(", ");
            }
        }
        if (!cells.isEmpty()) {
            cell(cells.getLast());
        }
    }

    /** It stays on one line with the comma behind it: on paper a comma would begin a line otherwise. */
    private boolean isBareId(Cell cell) {
        return cell instanceof Cell.Value(Fact.Of(var subject))
                && prose.name(subject).isEmpty();
    }

    /** The key is the class, so that the style sheet can put a sign before the word. */
    private void term(String key) {
        html.leaf("span", prose.word(key), "class", "term " + key.replace('.', '-'));
    }

    void level(Reading reading, Shortfall shortfall) {
        String look = switch (shortfall) {
            case NONE -> "level-value";
            case UNPROVED -> "level-value unproved";
            case CERTAIN -> "level-value gap";
        };
        html.open("span", "class", look).text(reading.print());
        if (shortfall.isGap()) {
            html.leaf("span", shortfall.sign(), "class", "short", "aria-hidden", "true");
            HtmlWords told = shortfall == Shortfall.CERTAIN ? HtmlWords.BELOW_TARGET : HtmlWords.NOT_PROVED;
            html.leaf("span", " " + prose.word(told), "class", "unseen");
        }
        html.close();
    }

    private void why(Trace trace) {
        if (trace.because().isEmpty()) {
            prose.reason(trace).forEach(this::span);
            return;
        }
        if (!medium.folds()) {
            chain(trace);
            return;
        }
        String[] open = lines(trace) > LONG_CHAIN ? new String[] {} : new String[] {"open", "open"};
        html.open("details", open).open("summary");
        prose.reason(trace).forEach(this::span);
        html.close();
        because(trace.because());
        html.close();
    }

    /** Every reason of a chain, one under the other. */
    void chain(Trace trace) {
        html.open("div", "class", "chain").open("p");
        prose.reason(trace).forEach(this::span);
        html.close();
        if (!trace.because().isEmpty()) {
            because(trace.because());
        }
        html.close();
    }

    private void because(List<Trace> reasons) {
        html.open("ul", "class", "because");
        for (Trace reason : reasons) {
            html.open("li");
            prose.reason(reason).forEach(this::span);
            if (!reason.because().isEmpty()) {
                because(reason.because());
            }
            html.close();
        }
        html.close();
    }

    private static int lines(Trace trace) {
        return 1 + trace.because().stream().mapToInt(HtmlText::lines).sum();
    }
}

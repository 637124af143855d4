package dev.ringwall.exchange.docx;

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
import java.util.Optional;

/** Paragraphs and the runs in them: phrases, cells and chains of reasons. */
final class DocxText {

    /** Further in than this a chain is not moved: its lines would become too short. */
    private static final int DEEPEST = 8;

    /** One step inwards, in twentieths of a point. */
    private static final int STEP = 170;

    private final Markup xml;
    private final Prose prose;
    private final Anchors anchors;
    private final Places places;

    DocxText(Markup xml, Prose prose, Anchors anchors, Places places) {
        this.xml = xml;
        this.prose = prose;
        this.anchors = anchors;
        this.places = places;
    }

    /** Begins a paragraph of a style. */
    DocxText open(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        return this;
    }

    /** A paragraph that begins a page. */
    DocxText openOnNewPage(String style) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", style)
                .empty("w:pageBreakBefore", "w:val", "1")
                .close();
        return this;
    }

    void close() {
        xml.close().line();
    }

    /** A paragraph with one run. */
    void paragraph(String style, String text) {
        open(style).run("", text);
        close();
    }

    /** A paragraph with a sentence. */
    void sentence(String style, Phrase phrase) {
        open(style).spans(prose.sentence(phrase));
        close();
    }

    /** A stretch of text in a character style, or in none. */
    DocxText run(String style, String text) {
        if (text.isEmpty()) {
            return this;
        }
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
        xml.leaf("w:t", text, "xml:space", "preserve").close();
        return this;
    }

    DocxText tab() {
        xml.open("w:r").empty("w:tab").close();
        return this;
    }

    DocxText spans(List<Span> spans) {
        spans.forEach(this::span);
        return this;
    }

    private void span(Span span) {
        switch (span.kind()) {
            case PLAIN -> run("", span.text());
            case SIGN -> run("Sign", span.text());
            case PLACE -> run("Place", span.text());
            case QUOTE -> run("Said", span.text());
            case ID -> id(span);
        }
    }

    private void id(Span span) {
        Optional<String> target = span.fact().flatMap(anchors::target);
        target.ifPresent(place -> xml.open("w:hyperlink", "w:anchor", places.bookmark(place), "w:history", "1"));
        run("Id", span.text());
        target.ifPresent(_ -> xml.close());
    }

    /** The paragraphs of a field of a table. */
    void field(Cell cell, boolean right) {
        if (cell instanceof Cell.Why(Trace trace)) {
            chain(trace);
            return;
        }
        open(right ? "TableNumber" : "TableText");
        cell(cell);
        close();
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Value(Fact fact) -> value(fact);
            case Cell.Words(Phrase phrase) -> spans(prose.phrase(phrase));
            case Cell.Term(String key) -> term(key);
            case Cell.Level(Reading reading, Shortfall shortfall) ->
                run(shortfall == Shortfall.CERTAIN ? "NotMet" : "", level(reading, shortfall));
            case Cell.Vector(var vector) -> run("Sign", vector.print());
            case Cell.Why(Trace trace) -> spans(prose.reason(trace));
            case Cell.Several(List<Cell> cells) -> several(cells);
        }
    }

    private void value(Fact fact) {
        if (fact instanceof Fact.Text(String text)) {
            run("", text);
            return;
        }
        spans(prose.fact(fact));
        if (fact instanceof Fact.Of(var subject)) {
            prose.name(subject).ifPresent(this::below);
        }
    }

    /** What people call a thing, under its id. */
    private void below(String name) {
        xml.open("w:r").empty("w:br").close();
        run("Place", name);
    }

    private void several(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                run("", ", ");
            }
            cell(cells.get(i));
        }
    }

    private void term(String key) {
        switch (key) {
            case "outcome-status.not-met" -> run("NotMet", "× " + prose.word(key));
            case "outcome-status.unknown" -> run("", "? " + prose.word(key));
            case "outcome-status.met" -> run("Met", "✓ " + prose.word(key));
            case "outcome-status.not-applicable" -> run("Place", "– " + prose.word(key));
            default -> run("", prose.word(key));
        }
    }

    /** A shape marks a level that falls short, beside its colour. */
    static String level(Reading reading, Shortfall shortfall) {
        return reading.print() + shortfall.sign();
    }

    /** A reason, and under it each that it rests on. */
    void chain(Trace trace) {
        open("TableText").spans(prose.reason(trace));
        close();
        trace.because().forEach(reason -> because(reason, 1));
    }

    private void because(Trace trace, int depth) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Because");
        xml.empty("w:ind", "w:left", Integer.toString(STEP * Math.min(depth, DEEPEST)));
        xml.close();
        spans(prose.reason(trace));
        xml.close().line();
        trace.because().forEach(reason -> because(reason, depth + 1));
    }
}

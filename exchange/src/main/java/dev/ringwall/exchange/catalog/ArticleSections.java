package dev.ringwall.exchange.catalog;

import dev.ringwall.exchange.catalog.Article.Line;
import dev.ringwall.exchange.catalog.Article.Section;
import dev.ringwall.exchange.catalog.Article.Shape;
import dev.ringwall.exchange.catalog.Phrase.Ours;
import dev.ringwall.exchange.catalog.Phrase.Worded;
import java.util.ArrayList;
import java.util.List;

/** Collects what an article says; what is empty is left out. */
final class ArticleSections {

    private final List<Section> sections = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A text of ours, when there is one. */
    ArticleSections ours(String label, String text) {
        return ours(label(label), text);
    }

    ArticleSections ours(Phrase label, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(label, Shape.ALONE, List.of(new Ours(text))));
        }
        return this;
    }

    ArticleSections say(String label, Phrase phrase) {
        return say(label, Shape.ALONE, List.of(phrase));
    }

    ArticleSections say(String label, Shape shape, List<? extends Phrase> phrases) {
        if (!phrases.isEmpty()) {
            lines.add(new Line(label(label), shape, List.copyOf(phrases)));
        }
        return this;
    }

    /** Ends a section. */
    ArticleSections end(Phrase... notes) {
        if (!lines.isEmpty() || notes.length > 0) {
            sections.add(new Section(lines, List.of(notes)));
            lines.clear();
        }
        return this;
    }

    boolean isOpen() {
        return !lines.isEmpty();
    }

    List<Section> all() {
        end();
        return sections;
    }

    private static Phrase label(String label) {
        return new Worded("explain.label." + label);
    }
}

package dev.ringwall.cli;

import dev.ringwall.exchange.catalog.Article;
import dev.ringwall.exchange.catalog.Phrase;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** One entry of the catalogue as people read it. */
final class ArticleText {

    private static final int LABEL = 14;

    private final Words words;
    private final Sheet sheet;

    ArticleText(Words words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    void write(Article article) {
        sheet.heading(article.heading());
        sheet.faintLine(said(article.head(), " · "));
        for (Article.Section section : article.sections()) {
            if (!section.lines().isEmpty()) {
                sheet.blank();
            }
            section.lines().forEach(this::line);
            for (Phrase note : section.notes()) {
                sheet.blank().faintLine(note.said(words));
            }
        }
    }

    /** The text of a user's own copy of the standard, beside ours. */
    void licensed(String text) {
        sheet.blank();
        sheet.beside(words.sentence("explain.label.licensed"), LABEL, text);
    }

    private void line(Article.Line line) {
        String label = line.label().said(words);
        switch (line.shape()) {
            case ALONE, ROW -> sheet.beside(label, LABEL, said(line.phrases(), "; "));
            case EACH -> {
                for (Phrase phrase : line.phrases()) {
                    sheet.beside(label, LABEL, phrase.said(words));
                    label = "";
                }
            }
            case STEPS -> {
                for (Phrase phrase : line.phrases()) {
                    sheet.beside(label, LABEL, step(phrase));
                }
            }
        }
    }

    private String step(Phrase phrase) {
        return phrase instanceof Phrase.Link(String _, String name, String when)
                ? "→ " + name + ": " + when
                : phrase.said(words);
    }

    private String said(List<Phrase> phrases, String between) {
        return phrases.stream().map(phrase -> phrase.said(words)).collect(Collectors.joining(between));
    }
}

package dev.ringwall.exchange.pdf;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.html.CssText;
import dev.ringwall.exchange.html.HtmlBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A document as one page of XHTML for the layout on paper, bookmarks in its head. */
final class PaperPage {

    private static final int BOOKMARKS_DEEP = 3;

    /** Where the style sheet wants the text below each page. */
    private static final String FOOTER = "\"FOOTER\"";

    private final Markup html;
    private final Document document;
    private final Prose prose;

    private PaperPage(Document document, Prose prose) {
        this.html = new Markup(Typeface.read()::printable);
        this.document = document;
        this.prose = prose;
    }

    static String of(Document document, Prose prose) {
        return new PaperPage(document, prose).write();
    }

    private String write() {
        html.open("html", "lang", prose.word(DocumentWords.LANGUAGE)).line();
        head();
        html.open("body").line();
        HtmlBody body = new HtmlBody(html, document, prose, new Paper(prose));
        body.head();
        body.contents();
        document.sections().forEach(body::section);
        html.close().line().close().line();
        return html.drain();
    }

    private void head() {
        String footer = HtmlBody.footer(document, prose);
        html.open("head").line();
        html.leaf("title", prose.title(document.title())).line();
        html.empty("meta", "name", "subject", "content", footer).line();
        bookmarks();
        html.open("style").line();
        html.raw(style().replace(FOOTER, CssText.string(footer)));
        html.raw(PageRule.all());
        html.close().line().close().line();
    }

    private void bookmarks() {
        html.open("bookmarks");
        bookmarks(document.sections(), 1);
        html.close().line();
    }

    private void bookmarks(List<Section> sections, int depth) {
        for (Section section : sections) {
            html.open("bookmark", "name", prose.title(section.title()), "href", "#" + section.id());
            if (depth < BOOKMARKS_DEEP) {
                bookmarks(section.sections(), depth + 1);
            }
            html.close();
        }
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PaperPage.class.getResourceAsStream("paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A document as one HTML file. It runs no script and loads nothing, and says so to the browser, so that whatever a plant's
 * file holds can at worst look odd.
 */
public final class HtmlWriter implements TextWriter {

    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final List<HtmlWords> THEMES =
            List.of(HtmlWords.THEME_SYSTEM, HtmlWords.THEME_LIGHT, HtmlWords.THEME_DARK);

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Markup html = new Markup();
        String footer = HtmlBody.footer(document, prose);
        HtmlBody body = new HtmlBody(html, document, prose, new Screenful(prose));
        html.raw("<!doctype html>\n")
                .open("html", "lang", prose.word(DocumentWords.LANGUAGE))
                .line();
        head(html, prose.title(document.title()), footer);
        html.open("body").line();
        html.leaf("a", prose.word(HtmlWords.SKIP), "href", "#main", "class", "skip")
                .line();
        html.open("header").line();
        theme(html, prose);
        body.head();
        html.close().line();
        html.open("div", "class", "page").line();
        body.contents();
        html.open("main", "id", "main", "tabindex", "-1").line();
        for (Section section : document.sections()) {
            body.section(section);
            out.append(html.drain());
        }
        html.close().line().close().line();
        html.open("footer").leaf("p", footer).close().line();
        html.close().line().close().line();
        out.append(html.drain());
    }

    private static void head(Markup html, String title, String footer) {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE)
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.leaf("title", title).line();
        html.open("style").line().raw(style()).raw(CssText.page(footer)).close().line();
        html.close().line();
    }

    // Chosen by the style sheet alone: `:has(#theme-dark:checked)`.
    private static void theme(Markup html, Prose prose) {
        html.open("fieldset", "class", "theme").leaf("legend", prose.word(HtmlWords.THEME));
        for (HtmlWords theme : THEMES) {
            String id = theme.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (theme == HtmlWords.THEME_SYSTEM) {
                html.empty("input", "type", "radio", "name", "theme", "id", id, "checked", "checked");
            } else {
                html.empty("input", "type", "radio", "name", "theme", "id", id);
            }
            html.leaf("label", prose.word(theme), "for", id);
        }
        html.close().line();
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

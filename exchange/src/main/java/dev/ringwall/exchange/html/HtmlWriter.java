package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
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
public final class HtmlWriter implements DocumentWriter {

    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final List<HtmlWords> THEMES =
            List.of(HtmlWords.THEME_SYSTEM, HtmlWords.THEME_LIGHT, HtmlWords.THEME_DARK);

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        Markup html = new Markup();
        String title = Prose.bare(prose.phrase(document.title()));
        HtmlBlocks blocks = new HtmlBlocks(html, prose, Anchors.of(document));
        html.raw("<!doctype html>\n")
                .open("html", "lang", prose.word(DocumentWords.LANGUAGE))
                .line();
        head(html, title, footer(document.origin(), title));
        html.open("body").line();
        html.leaf("a", prose.word(HtmlWords.SKIP), "href", "#main", "class", "skip")
                .line();
        header(html, document, prose, blocks);
        html.open("div", "class", "page").line();
        contents(html, document.sections(), prose);
        html.open("main", "id", "main", "tabindex", "-1").line();
        for (Section section : document.sections()) {
            section(html, section, 2, blocks);
            out.append(html.drain());
        }
        html.close().line().close().line();
        html.open("footer").leaf("p", footer(document.origin(), title)).close().line();
        html.close().line().close().line();
        out.append(html.drain());
    }

    private static String footer(Origin origin, String title) {
        return title + " · " + origin.day() + " · Ringwall " + origin.program();
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

    private static void header(Markup html, Document document, Prose prose, HtmlBlocks blocks) {
        html.open("header").line();
        theme(html, prose);
        html.open("h1");
        blocks.text().phrase(document.title());
        html.close().line();
        origin(html, document.origin(), prose);
        document.preface().forEach(block -> blocks.write(block, document.title()));
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

    private static void origin(Markup html, Origin origin, Prose prose) {
        html.open("dl", "class", "origin").line();
        entry(
                html,
                prose.word(DocumentWords.PLANT),
                origin.plantName() + " (" + origin.plant().value() + ")");
        entry(html, prose.word(DocumentWords.DAY), origin.day().toString());
        String[] editions =
                origin.editions().stream().map(edition -> "IEC " + edition).toArray(String[]::new);
        entry(html, prose.word(DocumentWords.EDITIONS), editions);
        entry(html, prose.word(DocumentWords.ROLLUP), origin.rollup());
        entry(html, prose.word(DocumentWords.PROGRAM), "Ringwall " + origin.program());
        html.close().line();
    }

    private static void entry(Markup html, String term, String... values) {
        html.open("div").leaf("dt", term);
        for (String value : values) {
            html.leaf("dd", value);
        }
        html.close().line();
    }

    private static void contents(Markup html, List<Section> sections, Prose prose) {
        html.open("nav", "aria-labelledby", "contents").line();
        html.leaf("h2", prose.word(HtmlWords.CONTENTS), "id", "contents").line();
        contents(html, sections, prose, 0);
        html.close().line();
    }

    private static void contents(Markup html, List<Section> sections, Prose prose, int depth) {
        html.open("ul");
        for (Section section : sections) {
            html.open("li").open("a", "href", "#" + section.id());
            html.text(Prose.bare(prose.phrase(section.title()))).close();
            if (depth == 0 && !section.sections().isEmpty()) {
                contents(html, section.sections(), prose, 1);
            }
            html.close().line();
        }
        html.close().line();
    }

    private static void section(Markup html, Section section, int level, HtmlBlocks blocks) {
        html.open("section", "id", section.id(), "class", "depth-" + (level - 1))
                .line();
        html.open("h" + Math.min(level, 6));
        blocks.text().phrase(section.title());
        html.close().line();
        section.blocks().forEach(block -> blocks.write(block, section.title()));
        section.sections().forEach(below -> section(html, below, level + 1, blocks));
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

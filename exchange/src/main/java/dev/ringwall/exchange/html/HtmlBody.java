package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import java.util.List;

/** The parts of a document as HTML; who puts a frame around them chooses the medium and the order. */
public final class HtmlBody {

    private final Markup html;
    private final Document document;
    private final Prose prose;
    private final Medium medium;
    private final HtmlBlocks blocks;

    public HtmlBody(Markup html, Document document, Prose prose, Medium medium) {
        this.html = html;
        this.document = document;
        this.prose = prose;
        this.medium = medium;
        this.blocks = new HtmlBlocks(html, prose, Anchors.of(document), medium);
    }

    /** What stands below or above each page: what this is, of which day, by which version of the program. */
    public static String footer(Document document, Prose prose) {
        Origin origin = document.origin();
        return prose.title(document.title()) + " · " + origin.day() + " · Ringwall " + origin.program();
    }

    /** The title, where the document comes from, and what must be read before any result. */
    public void head() {
        html.open("h1");
        blocks.text().sentence(document.title());
        html.close().line();
        origin(document.origin());
        blocks.write(document.preface(), document.title());
    }

    private void origin(Origin origin) {
        html.open("dl", "class", "origin").line();
        entry(
                prose.title(DocumentWords.of(origin.about())),
                origin.plantName() + " (" + origin.plant().value() + ")");
        entry(prose.title(DocumentWords.DAY), origin.day().toString());
        String[] editions =
                origin.editions().stream().map(edition -> "IEC " + edition).toArray(String[]::new);
        entry(prose.title(DocumentWords.EDITIONS), editions);
        if (!origin.rollup().isEmpty()) {
            entry(prose.title(DocumentWords.ROLLUP), origin.rollup());
        }
        entry(prose.title(DocumentWords.PROGRAM), "Ringwall " + origin.program());
        html.close().line();
    }

    private void entry(String term, String... values) {
        html.open("div").leaf("dt", term);
        for (String value : values) {
            html.leaf("dd", value);
        }
        html.close().line();
    }

    /** Links to all sections down to the second level. */
    public void contents() {
        html.open("nav", "aria-labelledby", "contents").line();
        html.leaf("h2", prose.title(HtmlWords.CONTENTS), "id", "contents").line();
        contents(document.sections(), 0);
        html.close().line();
    }

    private void contents(List<Section> sections, int depth) {
        html.open("ul");
        for (Section section : sections) {
            String title = prose.title(section.title());
            html.open("li").leaf("a", title, blocks.text().link(section.id(), title));
            if (depth == 0 && !section.sections().isEmpty()) {
                contents(section.sections(), 1);
            }
            html.close().line();
        }
        html.close().line();
    }

    /** One section of the document and all below it. */
    public void section(Section section) {
        section(section, 2);
    }

    private void section(Section section, int level) {
        html.open("section", "id", section.id(), "class", "depth-" + (level - 1) + medium.look(section))
                .line();
        html.open("h" + Math.min(level, 6));
        blocks.text().sentence(section.title());
        html.close().line();
        blocks.write(section.blocks(), section.title());
        section.sections().forEach(below -> section(below, level + 1));
        html.close().line();
    }
}

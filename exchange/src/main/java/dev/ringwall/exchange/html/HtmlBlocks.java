package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.svg.SvgWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The blocks of a document as HTML. */
final class HtmlBlocks {

    private final Markup html;
    private final Prose prose;
    private final HtmlText text;
    private final HtmlTable tables;

    HtmlBlocks(Markup html, Prose prose, Anchors anchors) {
        this.html = html;
        this.prose = prose;
        this.text = new HtmlText(html, prose, anchors);
        this.tables = new HtmlTable(html, prose, text);
    }

    HtmlText text() {
        return text;
    }

    /** @param heading what stands above it already */
    void write(Block block, Phrase heading) {
        switch (block) {
            case Block.Paragraph(Phrase phrase) -> paragraph(phrase, "said-here");
            case Block.Notice(var tone, Phrase phrase) ->
                paragraph(phrase, "notice " + tone.name().toLowerCase(Locale.ROOT));
            case Block.BulletList(List<Phrase> lines) -> bullets(lines);
            case Block.Levels levels -> levels(levels);
            case Block.Table table -> tables.write(table, heading);
            case Block.Figure figure -> figure(figure);
            case Block.Because(var trace) -> text.chain(trace);
        }
    }

    private void paragraph(Phrase phrase, String look) {
        html.open("p", "class", look);
        text.phrase(phrase);
        html.close().line();
    }

    private void bullets(List<Phrase> lines) {
        html.open("ul").line();
        for (Phrase line : lines) {
            html.open("li");
            text.phrase(line);
            html.close().line();
        }
        html.close().line();
    }

    private void levels(Block.Levels levels) {
        html.open("div", "class", "scroll levels", "tabindex", "0").open("table", "class", "vectors");
        html.open("caption", "class", "unseen");
        html.text(prose.word(HtmlWords.LEVELS) + " " + levels.subject().value());
        html.close().open("thead").open("tr").open("td").close();
        tables.foundationHeads();
        html.close().close().line().open("tbody").line();
        for (Block.Levels.Line line : levels.lines()) {
            html.open("tr").leaf("th", line.measure().symbol(), "scope", "row", "class", "measure");
            tables.levels(line.vector());
            html.open("td", "class", "notes");
            marks(line);
            html.close().close().line();
        }
        html.close().close().close().line();
    }

    private void marks(Block.Levels.Line line) {
        String separator = "";
        for (VectorReading.Mark mark : line.vector().marks()) {
            html.text(separator + prose.word(Terms.key(mark)));
            separator = "; ";
        }
        for (Phrase note : line.notes()) {
            html.text(separator);
            text.phrase(note);
            separator = "; ";
        }
    }

    private void figure(Block.Figure figure) {
        String title = Prose.bare(prose.phrase(figure.caption()));
        String alternative = Prose.print(prose.phrase(figure.alternative()));
        SvgWriter.Sheet sheet = new SvgWriter(prose)
                .draw(figure.drawing(), new SvgWriter.Label(figure.name() + "-drawing", title, alternative));
        html.open("figure", "id", figure.name(), "class", sheet.landscape() ? "drawing landscape" : "drawing")
                .line();
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
        html.raw(sheet.svg()).close().line();
        html.open("figcaption");
        text.phrase(figure.caption());
        html.close().line();
        html.close().line();
        inWords(figure.drawing());
    }

    /** What a drawing shows, for who cannot see it or wants to copy from it. */
    private void inWords(Drawing drawing) {
        html.open("details", "class", "in-words").leaf("summary", prose.word(HtmlWords.DRAWING_IN_WORDS));
        zones(drawing.zones());
        html.open("ul");
        for (DrawnConduit conduit : drawing.conduits()) {
            html.open("li").leaf("code", conduit.id().value()).text(" " + conduit.name() + ": ");
            html.text(conduit.zones().stream().map(zone -> zone.value()).collect(Collectors.joining(" – ")));
            marks(conduit.marks());
            html.close();
        }
        html.close().close().line();
    }

    private void zones(List<DrawnZone> zones) {
        html.open("ul");
        for (DrawnZone zone : zones) {
            html.open("li").leaf("code", zone.id().value()).text(" " + zone.name());
            html.text(", " + prose.word(Terms.key(zone.kind())));
            marks(zone.marks());
            if (!zone.zones().isEmpty()) {
                zones(zone.zones());
            }
            html.close();
        }
        html.close();
    }

    private void marks(Drawing.Marks marks) {
        marks.target().ifPresent(vector -> html.text("; " + Measure.SL_T.symbol() + " " + vector.print()));
        marks.achieved().ifPresent(vector -> html.text("; " + Measure.SL_A.symbol() + " " + vector.print()));
    }
}

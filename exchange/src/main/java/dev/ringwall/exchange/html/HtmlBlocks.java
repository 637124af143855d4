package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.FilledTable;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import java.util.List;
import java.util.Locale;

/** The blocks of a document as HTML. */
final class HtmlBlocks {

    private final Markup html;
    private final Prose prose;
    private final HtmlText text;
    private final HtmlTable tables;
    private final Medium medium;

    HtmlBlocks(Markup html, Prose prose, Anchors anchors, Medium medium) {
        this.html = html;
        this.prose = prose;
        this.medium = medium;
        this.text = new HtmlText(html, prose, anchors, medium);
        this.tables = new HtmlTable(html, prose, text, medium);
    }

    HtmlText text() {
        return text;
    }

    /** @param heading what stands above them already */
    void write(List<Block> blocks, Phrase heading) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean leads = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Table;
            write(blocks.get(i), heading, leads ? " leads" : "");
        }
    }

    /** @param lead a word for the look of a paragraph that stays with the table below it */
    private void write(Block block, Phrase heading, String lead) {
        switch (block) {
            case Block.Paragraph(Phrase phrase) -> paragraph(phrase, "said-here" + lead);
            case Block.Notice(var tone, Phrase phrase) ->
                paragraph(phrase, "notice " + tone.name().toLowerCase(Locale.ROOT));
            case Block.BulletList(List<Phrase> lines) -> bullets(lines);
            case Block.Levels levels -> levels(levels);
            case Block.Table table -> tables.write(FilledTable.of(table), heading);
            case Block.Figure figure -> medium.figure(html, figure);
            case Block.Because(var trace) -> text.chain(trace);
        }
    }

    private void paragraph(Phrase phrase, String look) {
        html.open("p", "class", look);
        text.sentence(phrase);
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
        html.open("td").close();
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
}

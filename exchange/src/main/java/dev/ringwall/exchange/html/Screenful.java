package dev.ringwall.exchange.html;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.drawing.DrawingWords;
import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.exchange.svg.SvgWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A page on a screen: drawings are SVG, and what they show is also told in words. */
record Screenful(Prose prose) implements Medium {

    @Override
    public String[] link(String place, String text) {
        return new String[] {"href", "#" + place};
    }

    @Override
    public String[] frame(Block.Table table, String caption) {
        return new String[] {"class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", caption};
    }

    @Override
    public boolean folds() {
        return true;
    }

    @Override
    public void figure(Markup html, Block.Figure figure) {
        String title = prose.title(figure.caption());
        String alternative = Prose.print(prose.phrase(figure.alternative()));
        Sheet sheet = Sheet.of(figure.drawing(), prose);
        html.open("figure", "id", figure.name(), "class", sheet.isLandscape() ? "drawing landscape" : "drawing")
                .line();
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
        html.raw(SvgWriter.inPage(sheet, new SvgWriter.Label(figure.name() + "-drawing", title, alternative)))
                .close()
                .line();
        html.leaf("figcaption", title).line();
        html.close().line();
        inWords(html, figure.drawing());
    }

    /** What a drawing shows, for who cannot see it or wants to copy from it. */
    private void inWords(Markup html, Drawing drawing) {
        html.open("details", "class", "in-words").leaf("summary", prose.title(HtmlWords.DRAWING_IN_WORDS));
        zones(html, drawing.zones());
        html.open("ul");
        for (DrawnConduit conduit : drawing.conduits()) {
            html.open("li").leaf("code", conduit.id().value()).text(" " + conduit.name() + ": ");
            html.text(conduit.zones().stream().map(zone -> zone.value()).collect(Collectors.joining(" – ")));
            marks(html, conduit.marks());
            html.close();
        }
        for (Undeclared flows : drawing.undeclared()) {
            html.open("li")
                    .text(flows.ends().stream().map(SubjectId::value).collect(Collectors.joining(" – ")) + ": "
                            + prose.sentence(DrawingWords.UNDECLARED, flows.flows()))
                    .close();
        }
        html.close().close().line();
    }

    private void zones(Markup html, List<DrawnZone> zones) {
        html.open("ul");
        for (DrawnZone zone : zones) {
            html.open("li").leaf("code", zone.id().value()).text(" " + zone.name());
            html.text(", " + prose.word(Terms.key(zone.kind())));
            marks(html, zone.marks());
            if (!zone.zones().isEmpty()) {
                zones(html, zone.zones());
            }
            html.close();
        }
        html.close();
    }

    private static void marks(Markup html, Drawing.Marks marks) {
        marks.target().ifPresent(vector -> html.text("; " + Measure.SL_T.symbol() + " " + vector.print()));
        marks.achieved().ifPresent(vector -> html.text("; " + Measure.SL_A.symbol() + " " + vector.print()));
    }
}

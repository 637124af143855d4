package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.CleanText;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.drawing.DrawingWords;
import java.util.stream.Collectors;

/** A drawing in words: which zone lies in which, and what each conduit joins. */
final class DrawingText {

    private static final int STEP = 2;

    private final Lines lines;
    private final Prose prose;

    DrawingText(Lines lines, Prose prose) {
        this.lines = lines;
        this.prose = prose;
    }

    void write(Drawing drawing) {
        drawing.zones().forEach(zone -> zone(zone, STEP));
        drawing.conduits().forEach(this::conduit);
        drawing.undeclared().forEach(this::undeclared);
    }

    private void undeclared(Undeclared flows) {
        String ends = flows.ends().stream().map(SubjectId::value).collect(Collectors.joining(" – "));
        lines.text(STEP, Run.plain(ends + "  ◇ " + prose.sentence(DrawingWords.UNDECLARED, flows.flows())));
    }

    private void zone(DrawnZone zone, int indent) {
        String kind = prose.word(Terms.key(zone.kind()));
        lines.text(indent, Run.plain(zone.id().value() + " " + CleanText.of(zone.name()) + " (" + kind + ")"));
        zone.zones().forEach(inner -> zone(inner, indent + STEP));
    }

    private void conduit(DrawnConduit conduit) {
        String ends = conduit.zones().stream().map(zone -> zone.value()).collect(Collectors.joining(" – "));
        lines.text(STEP, Run.plain(ends + "  " + conduit.id().value() + " " + CleanText.of(conduit.name())));
    }
}

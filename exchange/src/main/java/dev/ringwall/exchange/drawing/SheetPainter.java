package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.drawing.SheetLayout.Line;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedConduit;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedPanel;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedZone;
import dev.ringwall.exchange.drawing.SheetLayout.Stray;
import java.util.stream.Collectors;

/** Draws what has its place: zones from the outside in, the lines over them, the conduits over these. */
final class SheetPainter {

    private static final double CORNER = 7;
    private static final double BEND = 6;
    private static final double END = 3.2;
    private static final double SIGN = 8;

    private final Pen pen;
    private final PlatePainter plates;
    private final double indent;

    /** @param indent how far everything is moved to the right */
    SheetPainter(Pen pen, double indent) {
        this.pen = pen;
        this.plates = new PlatePainter(pen);
        this.indent = indent;
    }

    void paint(SheetLayout layout) {
        layout.zones().forEach(this::zone);
        layout.panels().forEach(this::panel);
        layout.lines().forEach(this::line);
        layout.conduits().forEach(this::conduit);
        layout.strays().forEach(this::stray);
    }

    private void zone(PlacedZone placed) {
        pen.zone(placed.zone().id(), placed.plate().tooltip());
        pen.box(placed.look(), placed.box().shifted(indent), CORNER);
        plates.paint(placed.plate(), placed.plateAt().shifted(indent), Look.TITLE);
        pen.end();
    }

    private void panel(PlacedPanel placed) {
        pen.group(placed.plate().tooltip());
        plate(placed.plate(), placed.box(), Look.PANEL);
        pen.end();
    }

    private void conduit(PlacedConduit placed) {
        pen.conduit(placed.conduit().id(), placed.plate().tooltip());
        plate(placed.plate(), placed.box(), placed.conduit().wireless() ? Look.CONDUIT_WIRELESS : Look.CONDUIT);
        pen.end();
    }

    private void plate(Plate plate, Box box, Look look) {
        Box shifted = box.shifted(indent);
        pen.box(look, shifted, 2);
        plates.paint(plate, new Point(shifted.x(), shifted.y()), look == Look.PANEL ? Look.PANEL_TITLE : Look.TITLE);
    }

    private void line(Line line) {
        Look look = line.conduit().wireless() ? Look.LINE_WIRELESS : Look.LINE;
        pen.line(
                look, line.points().stream().map(point -> point.shifted(indent)).toList(), BEND);
        pen.dot(Look.END, line.points().getLast().shifted(indent), END);
    }

    /** A broken line, and on it the sign of a finding with the number of flows. */
    private void stray(Stray stray) {
        String ends = stray.flows().ends().stream().map(SubjectId::value).collect(Collectors.joining(" – "));
        pen.group(ends);
        pen.line(
                Look.LINE_UNDECLARED,
                stray.points().stream().map(point -> point.shifted(indent)).toList(),
                BEND);
        Point at = stray.middle().shifted(indent);
        String flows = Integer.toString(stray.flows().flows());
        double wide = 2 * SIGN + TextWidth.of(flows, Plate.BADGE_SIZE, true);
        pen.box(Look.BADGE_GROUND, new Box(at.x() - wide / 2, at.y() - SIGN, wide, 2 * SIGN), SIGN);
        Glyphs.finding(pen, at.x() - wide / 2 + SIGN, at.y());
        pen.text(Look.BADGE_FINDING, flows, new Point(at.x() - wide / 2 + 2 * SIGN - 1, at.y() + 3.5));
        pen.end();
    }
}

package dev.ringwall.exchange.drawio;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.drawing.Box;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Numbers;
import dev.ringwall.exchange.drawing.Plate;
import dev.ringwall.exchange.drawing.Point;
import dev.ringwall.exchange.drawing.SheetLayout;
import dev.ringwall.exchange.drawing.SheetLayout.Line;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedConduit;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedPanel;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedZone;
import dev.ringwall.exchange.drawing.SheetLayout.Stray;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Boxes and lines as cells. A box lies in the innermost zone around it, so that moving a zone moves all that it holds; a line
 * is tied to what it joins and keeps its bends.
 */
final class Cells {

    private static final String SHEET = "1";

    private final Markup xml;
    private final SheetLayout layout;

    Cells(Markup xml, SheetLayout layout) {
        this.xml = xml;
        this.layout = layout;
    }

    void write() {
        layout.zones().forEach(this::zone);
        for (int i = 0; i < layout.panels().size(); i++) {
            panel(layout.panels().get(i), i + 1);
        }
        layout.conduits().forEach(this::conduit);
        for (int i = 0; i < layout.lines().size(); i++) {
            line(layout.lines().get(i), i + 1);
        }
        for (int i = 0; i < layout.strays().size(); i++) {
            stray(layout.strays().get(i), i + 1);
        }
    }

    private void zone(PlacedZone placed) {
        boolean holdsOthers = !placed.zone().zones().isEmpty();
        box(id(placed), placed.plate(), placed.box(), Styles.box(placed.look(), holdsOthers));
    }

    private void panel(PlacedPanel placed, int number) {
        box("panel-" + number, placed.plate(), placed.box(), Styles.box(Look.PANEL, false));
    }

    private void conduit(PlacedConduit placed) {
        Look look = placed.conduit().wireless() ? Look.CONDUIT_WIRELESS : Look.CONDUIT;
        box(id(placed), placed.plate(), placed.box(), Styles.box(look, false));
    }

    private static String id(PlacedZone placed) {
        return "zone-" + placed.zone().id().value();
    }

    private static String id(PlacedConduit placed) {
        return "conduit-" + placed.conduit().id().value();
    }

    private void box(String id, Plate plate, Box box, String style) {
        Optional<PlacedZone> around = around(box);
        Point corner = around.map(PlacedZone::box)
                .map(outer -> new Point(outer.x(), outer.y()))
                .orElse(new Point(0, 0));
        xml.open(
                "mxCell",
                "id",
                id,
                "value",
                Labels.of(plate),
                "style",
                style,
                "vertex",
                "1",
                "parent",
                around.map(Cells::id).orElse(SHEET));
        xml.empty(
                "mxGeometry",
                "x",
                Numbers.print(box.x() - corner.x()),
                "y",
                Numbers.print(box.y() - corner.y()),
                "width",
                Numbers.print(box.width()),
                "height",
                Numbers.print(box.height()),
                "as",
                "geometry");
        xml.close().line();
    }

    /** The innermost zone around a box: zones stand in the layout from the outside in. */
    private Optional<PlacedZone> around(Box box) {
        return layout.zones().stream()
                .filter(zone -> !zone.box().equals(box) && holds(zone.box(), box))
                .reduce((_, inner) -> inner);
    }

    private static boolean holds(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private void line(Line line, int number) {
        Box from = layout.conduits().stream()
                .filter(placed -> placed.conduit().equals(line.conduit()))
                .findFirst()
                .orElseThrow()
                .box();
        Look look = line.conduit().wireless() ? Look.LINE_WIRELESS : Look.LINE;
        Tie source = new Tie("conduit-" + line.conduit().id().value(), from);
        edge(
                "line-" + number,
                Styles.line(look),
                List.of(source, tie(line.zone(), line.points().getLast())),
                line.points());
    }

    private void stray(Stray stray, int number) {
        List<Point> points = stray.points();
        edge(
                "undeclared-" + number,
                Styles.undeclared(),
                List.of(
                        tie(stray.flows().one(), stray.points().getFirst()),
                        tie(stray.flows().other(), stray.points().getLast())),
                points);
    }

    /** A cell that a line ends at, and where it is. */
    private record Tie(String cell, Box box) {}

    private void edge(String id, String style, List<Tie> ends, List<Point> points) {
        Tie source = ends.getFirst();
        Tie target = ends.getLast();
        xml.open(
                "mxCell",
                "id",
                id,
                "style",
                style + end("exit", source.box(), points.getFirst()) + end("entry", target.box(), points.getLast()),
                "edge",
                "1",
                "parent",
                SHEET,
                "source",
                source.cell(),
                "target",
                target.cell());
        xml.open("mxGeometry", "relative", "1", "as", "geometry");
        bends(points);
        xml.close().close().line();
    }

    /** The box of a place that a line ends at, or the panel of its own assets where it ends there. */
    private Tie tie(SubjectId place, Point at) {
        for (int i = 0; i < layout.panels().size(); i++) {
            Box panel = layout.panels().get(i).box();
            if (touches(panel, at)) {
                return new Tie("panel-" + (i + 1), panel);
            }
        }
        return Stream.concat(
                        layout.zones().stream()
                                .filter(placed -> placed.zone().id().equals(place))
                                .map(placed -> new Tie(id(placed), placed.box())),
                        layout.conduits().stream()
                                .filter(placed -> placed.conduit().id().equals(place))
                                .map(placed -> new Tie(id(placed), placed.box())))
                .findFirst()
                .orElseThrow();
    }

    private static boolean touches(Box box, Point point) {
        return point.x() >= box.x() - 1
                && point.x() <= box.right() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.bottom() + 1;
    }

    /** Where on its box a line ends, as shares of width and height. */
    private static String end(String name, Box box, Point point) {
        return name + "X=" + share(point.x() - box.x(), box.width()) + ";" + name + "Y="
                + share(point.y() - box.y(), box.height()) + ";" + name + "Dx=0;" + name + "Dy=0;";
    }

    private static String share(double part, double whole) {
        return Double.toString(Math.clamp(Math.round(1000 * part / whole), 0, 1000) / 1000.0);
    }

    private void bends(List<Point> points) {
        if (points.size() <= 2) {
            return;
        }
        xml.open("Array", "as", "points");
        points.subList(1, points.size() - 1)
                .forEach(point -> xml.empty("mxPoint", "x", Numbers.print(point.x()), "y", Numbers.print(point.y())));
        xml.close();
    }
}

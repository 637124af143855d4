package dev.ringwall.exchange.drawio;

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
import java.util.List;
import java.util.Optional;

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
        Point first = line.points().getFirst();
        Point last = line.points().getLast();
        Optional<Box> panel = layout.panels().stream()
                .map(PlacedPanel::box)
                .filter(box -> touches(box, last))
                .findFirst();
        Box to = panel.orElseGet(() -> zone(line).box());
        String target = panel.map(box -> "panel-" + (panels().indexOf(box) + 1)).orElse(id(zone(line)));
        Look look = line.conduit().wireless() ? Look.LINE_WIRELESS : Look.LINE;
        xml.open(
                "mxCell",
                "id",
                "line-" + number,
                "style",
                Styles.line(look) + end("exit", from, first) + end("entry", to, last),
                "edge",
                "1",
                "parent",
                SHEET,
                "source",
                "conduit-" + line.conduit().id().value(),
                "target",
                target);
        xml.open("mxGeometry", "relative", "1", "as", "geometry");
        bends(line.points());
        xml.close().close().line();
    }

    private List<Box> panels() {
        return layout.panels().stream().map(PlacedPanel::box).toList();
    }

    private PlacedZone zone(Line line) {
        return layout.zones().stream()
                .filter(placed -> placed.zone().id().equals(line.zone()))
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

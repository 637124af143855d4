package dev.ringwall.exchange.svg;

import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.svg.SheetLayout.Line;
import dev.ringwall.exchange.svg.SheetLayout.PlacedConduit;
import dev.ringwall.exchange.svg.SheetLayout.PlacedPanel;
import dev.ringwall.exchange.svg.SheetLayout.PlacedZone;
import java.util.List;

/** Draws what has its place: zones from the outside in, the lines over them, the conduits over these. */
final class SheetPainter {

    private static final double CORNER = 7;
    private static final double BEND = 6;

    private final Markup svg;
    private final PlatePainter plates;

    SheetPainter(Markup svg) {
        this.svg = svg;
        this.plates = new PlatePainter(svg);
    }

    void paint(SheetLayout layout, double indent) {
        svg.open("g", "transform", "translate(" + Numbers.print(indent) + " 0)").line();
        layout.zones().forEach(this::zone);
        layout.panels().forEach(this::panel);
        layout.lines().forEach(this::line);
        layout.conduits().forEach(this::conduit);
        svg.close().line();
    }

    private void zone(PlacedZone placed) {
        String look = "rw-zone rw-depth-" + Math.min(placed.depth(), 3)
                + (placed.zone().outside() ? " rw-outside" : "");
        svg.open("g", "class", look, "data-zone", placed.zone().id().value());
        rectangle(placed.box(), CORNER);
        plates.paint(placed.plate(), placed.plateAt().x(), placed.plateAt().y());
        svg.close().line();
    }

    private void panel(PlacedPanel placed) {
        svg.open("g", "class", "rw-panel");
        rectangle(placed.box(), 2);
        plates.paint(placed.plate(), placed.box().x(), placed.box().y());
        svg.close().line();
    }

    private void conduit(PlacedConduit placed) {
        String look = "rw-conduit" + (placed.conduit().wireless() ? " rw-wireless" : "");
        svg.open("g", "class", look, "data-conduit", placed.conduit().id().value());
        rectangle(placed.box(), 2);
        plates.paint(placed.plate(), placed.box().x(), placed.box().y());
        svg.close().line();
    }

    private void line(Line line) {
        String look = "rw-line" + (line.conduit().wireless() ? " rw-wireless" : "");
        svg.empty("path", "class", look, "d", path(line.points()));
        Point end = line.points().getLast();
        svg.empty("circle", "class", "rw-end", "cx", Numbers.print(end.x()), "cy", Numbers.print(end.y()), "r", "3.2");
        svg.line();
    }

    /** Straight stretches with rounded bends. */
    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + print(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point bend = points.get(i);
            path.append(" L").append(print(towards(bend, points.get(i - 1))));
            path.append(" Q").append(print(bend)).append(' ').append(print(towards(bend, points.get(i + 1))));
        }
        return path.append(" L").append(print(points.getLast())).toString();
    }

    private static Point towards(Point from, Point to) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(BEND, length / 2) / length;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static String print(Point point) {
        return Numbers.print(point.x()) + " " + Numbers.print(point.y());
    }

    private void rectangle(Box box, double corner) {
        svg.empty(
                "rect",
                "class",
                "rw-box",
                "x",
                Numbers.print(box.x()),
                "y",
                Numbers.print(box.y()),
                "width",
                Numbers.print(box.width()),
                "height",
                Numbers.print(box.height()),
                "rx",
                Numbers.print(corner));
    }
}

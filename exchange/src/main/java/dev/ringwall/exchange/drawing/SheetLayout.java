package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Undeclared;
import java.util.List;

/** A drawing with a place for everything: zones from the outside in, conduits, and the lines between them. */
public record SheetLayout(
        double width,
        double height,
        List<PlacedZone> zones,
        List<PlacedPanel> panels,
        List<PlacedConduit> conduits,
        List<Line> lines,
        List<Stray> strays) {

    /** A4 between the margins of a report, in pixels at 96 to the inch. */
    private static final double LONG_SIDE = 980;

    private static final double SHORT_SIDE = 680;

    public SheetLayout {
        zones = List.copyOf(zones);
        panels = List.copyOf(panels);
        conduits = List.copyOf(conduits);
        lines = List.copyOf(lines);
        strays = List.copyOf(strays);
    }

    /** A zone in its place, and where in it its plate stands. */
    public record PlacedZone(DrawnZone zone, Plate plate, Box box, Point plateAt, int depth) {

        /** Every second zone inwards looks alike; one outside the system under consideration is told from all. */
        public Look look() {
            return zone.outside() ? Look.OUTSIDE : depth % 2 == 0 ? Look.ZONE : Look.ZONE_INNER;
        }

        PlacedZone withPlateAt(double x) {
            return new PlacedZone(zone, plate, box, new Point(x, plateAt.y()), depth);
        }
    }

    /** The own assets of a zone, where conduits lead from them to zones inside it. */
    public record PlacedPanel(ZoneId zone, Plate plate, Box box) {}

    /** A conduit in its place. */
    public record PlacedConduit(DrawnConduit conduit, Plate plate, Box box) {}

    /** The way from a conduit to a zone that it joins. */
    public record Line(DrawnConduit conduit, ZoneId zone, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** The way of flows that no channel declares, from one end to the other. */
    public record Stray(Undeclared flows, List<Point> points) {
        public Stray {
            points = List.copyOf(points);
        }

        /** The middle of its longest stretch. */
        Point middle() {
            int longest = 1;
            for (int i = 2; i < points.size(); i++) {
                longest = length(i) > length(longest) ? i : longest;
            }
            Point from = points.get(longest - 1);
            Point to = points.get(longest);
            return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        }

        private double length(int stretch) {
            Point from = points.get(stretch - 1);
            Point to = points.get(stretch);
            return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }
    }

    SheetLayout withZones(List<PlacedZone> placed) {
        return new SheetLayout(width, height, placed, panels, conduits, lines, strays);
    }

    /** How large it can be printed on a sheet of A4, at most at its own size. */
    double scale() {
        return Math.max(upright(), lying());
    }

    /** Larger, or as large on less paper. */
    boolean printsLargerThan(SheetLayout other) {
        return scale() > other.scale() || (scale() == other.scale() && width * height < other.width * other.height);
    }

    /** Whether it is larger on a sheet that lies on its long side. */
    boolean isLandscape() {
        return lying() > upright();
    }

    private double upright() {
        return Math.min(1, Math.min(SHORT_SIDE / width, (LONG_SIDE - 40) / height));
    }

    private double lying() {
        return Math.min(1, Math.min(LONG_SIDE / width, (SHORT_SIDE - 60) / height));
    }
}

package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.drawing.Box;
import dev.ringwall.exchange.drawing.Point;
import dev.ringwall.exchange.drawing.SheetLayout;
import dev.ringwall.exchange.drawing.SheetLayout.Line;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedConduit;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedZone;
import dev.ringwall.exchange.drawing.SheetLayout.Stray;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The zones and conduits of a plant, each in its place: the same layout as on paper. Lengths are pixels from the upper left corner. */
public record DrawingView(
        double width,
        double height,
        List<DrawnZone> zones,
        List<DrawnConduit> conduits,
        List<DrawnLine> lines,
        List<DrawnPanel> panels,
        List<DrawnUndeclared> undeclared) {

    public static final DrawingView NOTHING =
            new DrawingView(0, 0, List.of(), List.of(), List.of(), List.of(), List.of());

    /** A rectangle. */
    public record BoxView(double x, double y, double width, double height) {
        static BoxView of(Box box) {
            return new BoxView(box.x(), box.y(), box.width(), box.height());
        }
    }

    /** A place. */
    public record PointView(double x, double y) {
        static PointView of(Point point) {
            return new PointView(point.x(), point.y());
        }
    }

    /**
     * What is known of a zone or conduit, in short.
     *
     * @param target SL-T, seven readings as they are printed; empty where none is asked
     * @param inForce SL-A, the same
     * @param gaps which of the seven fall short of their target
     * @param unproved which of these still could reach it: nobody knows
     * @param openRows rows that hold it below its target
     * @param unknownRows how many of them nobody knows of
     */
    public record MarksView(
            List<String> target,
            List<String> inForce,
            List<String> gaps,
            List<String> unproved,
            int openRows,
            int unknownRows,
            int findings) {
        static MarksView of(Marks marks) {
            return new MarksView(
                    readings(marks.target()),
                    readings(marks.achieved()),
                    names(marks, VectorReading::gaps),
                    names(marks, vector -> vector.where(Shortfall.UNPROVED)),
                    marks.failing() + marks.unknown(),
                    marks.unknown(),
                    marks.findings());
        }

        private static List<String> names(Marks marks, Function<VectorReading, List<FoundationalRequirement>> which) {
            return marks.achieved()
                    .map(vector -> which.apply(vector).stream().map(Enum::name).toList())
                    .orElse(List.of());
        }

        private static List<String> readings(Optional<VectorReading> vector) {
            return vector.map(read ->
                            read.levels().stream().map(level -> level.print()).toList())
                    .orElse(List.of());
        }
    }

    /**
     * A zone, after the zones around it.
     *
     * @param depth how many zones lie around it
     * @param plate where in the box its name and levels stand
     */
    public record DrawnZone(
            String id,
            String name,
            Optional<String> parent,
            ZoneKind kind,
            boolean outside,
            int depth,
            BoxView box,
            PointView plate,
            List<String> assets,
            MarksView marks) {}

    /** A conduit, a box of its own with a line to each zone it joins. */
    public record DrawnConduit(
            String id,
            String name,
            List<String> zones,
            boolean wireless,
            BoxView box,
            List<String> assets,
            MarksView marks) {}

    /** The way from a conduit to a zone that it joins. */
    public record DrawnLine(String conduit, String zone, List<PointView> points) {}

    /** Where the own assets of a zone are, in a zone that lines lead into: they end there. */
    public record DrawnPanel(String zone, BoxView box) {}

    /**
     * The way of flows that were seen and that no channel declares.
     *
     * @param between the zones or conduits at its ends
     * @param flows how many
     */
    public record DrawnUndeclared(List<String> between, int flows, List<PointView> points) {}

    /** @param parents the zone around a zone */
    public static DrawingView of(SheetLayout layout, Function<ZoneId, Optional<ZoneId>> parents) {
        return new DrawingView(
                layout.width(),
                layout.height(),
                layout.zones().stream()
                        .map(zone -> zone(zone, parents.apply(zone.zone().id())))
                        .toList(),
                layout.conduits().stream().map(DrawingView::conduit).toList(),
                layout.lines().stream().map(DrawingView::line).toList(),
                layout.panels().stream()
                        .map(panel -> new DrawnPanel(panel.zone().value(), BoxView.of(panel.box())))
                        .toList(),
                layout.strays().stream().map(DrawingView::undeclared).toList());
    }

    private static DrawnZone zone(PlacedZone placed, Optional<ZoneId> parent) {
        var zone = placed.zone();
        return new DrawnZone(
                zone.id().value(),
                zone.name(),
                parent.map(ZoneId::value),
                zone.kind(),
                zone.outside(),
                placed.depth(),
                BoxView.of(placed.box()),
                PointView.of(placed.plateAt()),
                zone.assets().stream().map(AssetId::value).toList(),
                MarksView.of(zone.marks()));
    }

    private static DrawnConduit conduit(PlacedConduit placed) {
        var conduit = placed.conduit();
        return new DrawnConduit(
                conduit.id().value(),
                conduit.name(),
                conduit.zones().stream().map(ZoneId::value).toList(),
                conduit.wireless(),
                BoxView.of(placed.box()),
                conduit.assets().stream().map(AssetId::value).toList(),
                MarksView.of(conduit.marks()));
    }

    private static DrawnUndeclared undeclared(Stray stray) {
        return new DrawnUndeclared(
                stray.flows().ends().stream().map(SubjectId::value).toList(),
                stray.flows().flows(),
                points(stray.points()));
    }

    private static List<PointView> points(List<Point> way) {
        return way.stream().map(PointView::of).toList();
    }

    private static DrawnLine line(Line line) {
        return new DrawnLine(line.conduit().id().value(), line.zone().value(), points(line.points()));
    }
}

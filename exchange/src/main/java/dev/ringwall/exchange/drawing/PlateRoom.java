package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.drawing.SheetLayout.Line;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedZone;
import dev.ringwall.exchange.drawing.SheetLayout.Stray;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Moves the plates of outer zones out of the way of lines that lead through them. */
final class PlateRoom {

    private static final double CLEARANCE = 6;
    private static final double STEP = 8;

    private final SheetLayout layout;

    private PlateRoom(SheetLayout layout) {
        this.layout = layout;
    }

    /** Zones whose plate stands in the way of a line wherever it is put in its row. */
    static Set<ZoneId> lacking(SheetLayout layout) {
        PlateRoom room = new PlateRoom(layout);
        Set<ZoneId> lacking = new HashSet<>();
        layout.zones().stream()
                .filter(zone -> room.placeFor(zone).isEmpty())
                .forEach(zone -> lacking.add(zone.zone().id()));
        return lacking;
    }

    /** Every plate as far left as no line allows. */
    static SheetLayout cleared(SheetLayout layout) {
        PlateRoom room = new PlateRoom(layout);
        return layout.withZones(layout.zones().stream()
                .map(zone -> room.placeFor(zone).map(zone::withPlateAt).orElse(zone))
                .toList());
    }

    private Optional<Double> placeFor(PlacedZone zone) {
        Box box = zone.box();
        if (isFree(plate(zone, box.x()))) {
            return Optional.of(box.x());
        }
        double last = box.right() - Plate.WIDTH;
        return DoubleStream.iterate(box.x() + STEP, x -> x <= last, x -> x + STEP)
                .filter(x -> isFree(plate(zone, x)))
                .boxed()
                .findFirst();
    }

    private static Box plate(PlacedZone zone, double x) {
        return new Box(x, zone.plateAt().y(), Plate.WIDTH, zone.plate().height());
    }

    private boolean isFree(Box plate) {
        return Stream.concat(
                        layout.lines().stream().map(Line::points),
                        layout.strays().stream().map(Stray::points))
                .noneMatch(points -> crosses(points, plate));
    }

    private static boolean crosses(List<Point> points, Box plate) {
        for (int i = 1; i < points.size(); i++) {
            if (crosses(points.get(i - 1), points.get(i), plate)) {
                return true;
            }
        }
        return false;
    }

    // Lines have right angles, so a stretch meets the plate where their extents do. One that ends at the border does
    // not.
    private static boolean crosses(Point from, Point to, Box plate) {
        return Math.max(from.x(), to.x()) > plate.x() - CLEARANCE
                && Math.min(from.x(), to.x()) < plate.right() + CLEARANCE
                && Math.max(from.y(), to.y()) > plate.y() + CLEARANCE
                && Math.min(from.y(), to.y()) < plate.bottom() - CLEARANCE;
    }
}

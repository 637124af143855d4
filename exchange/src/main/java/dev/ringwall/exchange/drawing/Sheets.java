package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.exchange.drawing.Elk.Shape;
import java.util.List;
import java.util.Set;
import org.eclipse.elk.core.options.Direction;

/** Tries a drawing in a few proportions and keeps the one that can be printed largest on A4. */
final class Sheets {

    /** The plain one first: where two print equally large, the earlier one wins. */
    private static final List<Shape> SHAPES = List.of(
            new Shape(Direction.DOWN, 0, Set.of()),
            new Shape(Direction.DOWN, 2, Set.of()),
            new Shape(Direction.DOWN, 3, Set.of()),
            new Shape(Direction.DOWN, 4, Set.of()),
            new Shape(Direction.RIGHT, 0, Set.of()));

    /** Above this many boxes one layout takes seconds and no shape is legible on one sheet: the plain one has to do. */
    private static final int MANY_BOXES = 60;

    private Sheets() {}

    static SheetLayout best(Drawing drawing, Plates plates) {
        SheetLayout best = layOut(drawing, plates, SHAPES.getFirst());
        if (boxes(drawing) > MANY_BOXES) {
            return best;
        }
        for (Shape shape : SHAPES.subList(1, SHAPES.size())) {
            if (best.scale() == 1) {
                return best;
            }
            SheetLayout other = layOut(drawing, plates, shape);
            best = other.printsLargerThan(best) ? other : best;
        }
        return best;
    }

    private static SheetLayout layOut(Drawing drawing, Plates plates, Shape shape) {
        SheetLayout layout = Elk.layOut(drawing, plates, shape);
        Set<ZoneId> lacking = PlateRoom.lacking(layout);
        return PlateRoom.cleared(lacking.isEmpty() ? layout : Elk.layOut(drawing, plates, shape.with(lacking)));
    }

    private static int boxes(Drawing drawing) {
        return drawing.conduits().size()
                + drawing.zones().stream().mapToInt(Sheets::zones).sum();
    }

    private static int zones(DrawnZone zone) {
        return 1 + zone.zones().stream().mapToInt(Sheets::zones).sum();
    }
}

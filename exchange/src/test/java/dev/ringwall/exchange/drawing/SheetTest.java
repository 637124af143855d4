package dev.ringwall.exchange.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.exchange.document.SampleDocument;
import dev.ringwall.exchange.document.SampleDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxesThatAreNotInsideEachOtherDoNotTouch(boolean nested) {
        SheetLayout layout = layout(nested ? SampleDrawing.nested() : SampleDrawing.flat());
        List<Box> boxes = new ArrayList<>();
        layout.zones().forEach(zone -> boxes.add(zone.box()));
        layout.conduits().forEach(conduit -> boxes.add(conduit.box()));
        for (Box one : boxes) {
            for (Box other : boxes) {
                assertThat(one.equals(other) || apart(one, other) || holds(one, other) || holds(other, one))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void noLineLeadsThroughThePlateOfAZone() {
        assertThat(PlateRoom.lacking(layout(SampleDrawing.nested()))).isEmpty();
    }

    @Test
    void aZoneInsideAZoneIsDrawnInsideIt() {
        SheetLayout layout = layout(SampleDrawing.nested());
        Box operations = box(layout, "operations");
        Box control = box(layout, "control");
        assertThat(holds(operations, control)).isTrue();
        assertThat(holds(control, box(layout, "p3"))).isTrue();
        assertThat(holds(operations, box(layout, "dmz"))).isFalse();
    }

    @Test
    void aConduitOfThreeZonesHasThreeLines() {
        SheetLayout layout = layout(SampleDrawing.flat());
        assertThat(layout.lines())
                .filteredOn(line -> line.conduit().id().value().equals("c-dmz"))
                .extracting(line -> line.zone().value())
                .containsExactly("dmz", "plant-net", "corporate");
    }

    @Test
    void everyLineEndsAtItsZone() {
        SheetLayout layout = layout(SampleDrawing.flat());
        for (SheetLayout.Line line : layout.lines()) {
            Box box = box(layout, line.zone().value());
            Point end = line.points().getLast();
            assertThat(end.x()).isBetween(box.x() - 1, box.right() + 1);
            assertThat(end.y()).isBetween(box.y() - 1, box.bottom() + 1);
        }
    }

    @Test
    void aConduitFromAZoneToOneInsideItEndsAtItsOwnAssets() {
        DrawnZone inner = zone("inner", List.of());
        DrawnZone outer = zone("outer", List.of(inner));
        DrawnConduit conduit = new DrawnConduit(
                new ConduitId("c"), "C", List.of(new ZoneId("outer"), inner.id()), false, List.of(), Marks.NONE);
        SheetLayout layout = layout(new Drawing(List.of(outer), List.of(conduit), List.of()));
        assertThat(layout.panels()).hasSize(1);
        assertThat(holds(box(layout, "outer"), layout.panels().getFirst().box()))
                .isTrue();
    }

    @Test
    void flowsThatNoChannelDeclaresLeadFromOneEndToTheOther() {
        SheetLayout layout = layout(SampleDrawing.nested());
        assertThat(layout.strays()).hasSize(3);
        for (SheetLayout.Stray stray : layout.strays()) {
            assertThat(touches(layout, stray.flows().one(), stray.points().getFirst()))
                    .as("%s", stray)
                    .isTrue();
            assertThat(touches(layout, stray.flows().other(), stray.points().getLast()))
                    .as("%s", stray)
                    .isTrue();
        }
    }

    @Test
    void flowsFromAZoneToOneInsideItBeginAtItsOwnAssets() {
        DrawnZone inner = zone("inner", List.of());
        DrawnZone outer = zone("outer", List.of(inner));
        Drawing.Undeclared flows = new Drawing.Undeclared(inner.id(), outer.id(), 2);
        SheetLayout layout = layout(new Drawing(List.of(outer), List.of(), List.of(flows)));
        Box panel = layout.panels().getFirst().box();
        assertThat(touches(panel, layout.strays().getFirst().points().getLast()))
                .isTrue();
    }

    /** Of a zone with zones inside it the panel of its own assets counts too. */
    private static boolean touches(SheetLayout layout, SubjectId place, Point point) {
        return Stream.of(
                        layout.zones().stream()
                                .filter(zone -> zone.zone().id().equals(place))
                                .map(SheetLayout.PlacedZone::box),
                        layout.panels().stream()
                                .filter(panel -> panel.zone().equals(place))
                                .map(SheetLayout.PlacedPanel::box),
                        layout.conduits().stream()
                                .filter(conduit -> conduit.conduit().id().equals(place))
                                .map(SheetLayout.PlacedConduit::box))
                .flatMap(boxes -> boxes)
                .anyMatch(box -> touches(box, point));
    }

    private static boolean touches(Box box, Point point) {
        boolean across = point.x() >= box.x() - 1 && point.x() <= box.right() + 1;
        boolean down = point.y() >= box.y() - 1 && point.y() <= box.bottom() + 1;
        boolean onSide = Math.abs(point.x() - box.x()) < 1 || Math.abs(point.x() - box.right()) < 1;
        boolean onEdge = Math.abs(point.y() - box.y()) < 1 || Math.abs(point.y() - box.bottom()) < 1;
        return across && down && (onSide || onEdge);
    }

    private static SheetLayout layout(Drawing drawing) {
        return Sheets.best(drawing, new Plates(drawing, SampleDocument.prose()));
    }

    private static DrawnZone zone(String id, List<DrawnZone> inner) {
        return new DrawnZone(new ZoneId(id), id, ZoneKind.CONTROL, false, List.of(), Marks.NONE, inner);
    }

    private static Box box(SheetLayout layout, String zone) {
        return layout.zones().stream()
                .filter(placed -> placed.zone().id().value().equals(zone))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static boolean apart(Box one, Box other) {
        return one.right() <= other.x()
                || other.right() <= one.x()
                || one.bottom() <= other.y()
                || other.bottom() <= one.y();
    }

    private static boolean holds(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }
}

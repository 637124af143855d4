package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.exchange.drawing.SheetLayout.Line;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedConduit;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedPanel;
import dev.ringwall.exchange.drawing.SheetLayout.PlacedZone;
import dev.ringwall.exchange.drawing.SheetLayout.Stray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * One layout of a drawing by ELK's layered algorithm: zones and conduits in layers, what is less trusted first, lines with
 * right angles. A conduit is a box of its own in the innermost zone around all that it joins, so that one which joins three
 * zones is drawn like one which joins two.
 */
final class Elk {

    private static final double MARGIN = 10;

    private static final double INSET = 12;

    /** Less than the space between two lines. */
    private static final double JOG = 8;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Drawing drawing;
    private final Plates plates;
    private final Comparator<ZoneId> fromAbove;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<ZoneId, ElkNode> zones = new HashMap<>();
    private final Map<ZoneId, ElkNode> ownAssets = new LinkedHashMap<>();
    private final Map<ConduitId, ElkNode> conduits = new HashMap<>();
    private final List<Leg> legs = new ArrayList<>();
    private final Map<Undeclared, ElkEdge> strays = new LinkedHashMap<>();

    /** A line before it has a way. */
    private record Leg(DrawnConduit conduit, ZoneId zone, ElkEdge edge, boolean fromZone) {}

    /**
     * The proportions that are asked for.
     *
     * @param widest most boxes in a layer, 0 for as many as there are
     * @param beside outer zones whose plate lies beside what is inside them, and not above
     */
    record Shape(Direction direction, int widest, Set<ZoneId> beside) {
        Shape with(Set<ZoneId> more) {
            Set<ZoneId> all = new HashSet<>(beside);
            all.addAll(more);
            return new Shape(direction, widest, all);
        }
    }

    private Elk(Drawing drawing, Plates plates) {
        this.fromAbove = Trust.order(drawing);
        this.drawing = drawing;
        this.plates = plates;
    }

    static SheetLayout layOut(Drawing drawing, Plates plates, Shape shape) {
        Elk elk = new Elk(drawing, plates);
        elk.build(shape);
        new RecursiveGraphLayoutEngine().layout(elk.root, new BasicProgressMonitor());
        return elk.read();
    }

    private void build(Shape shape) {
        setOptions(root, shape);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        drawing.zones().forEach(zone -> addZone(zone, root));
        drawing.conduits().forEach(this::addConduit);
        drawing.undeclared().forEach(this::addStray);
        drawing.zones().forEach(zone -> makeRoom(zone, shape));
    }

    private static void setOptions(ElkNode graph, Shape shape) {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(CoreOptions.DIRECTION, shape.direction());
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        // One seed, so that the same plant is drawn the same way on every machine.
        graph.setProperty(CoreOptions.RANDOM_SEED, 62443);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 16.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        if (shape.widest() > 0) {
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
            graph.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, shape.widest());
        }
    }

    private void addZone(DrawnZone zone, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        zones.put(zone.id(), node);
        node.setDimensions(Plate.WIDTH, plates.of(zone).height());
        zone.zones().forEach(inner -> addZone(inner, node));
    }

    // What stands in an outer zone lies above what is inside it. Where a line leads to a zone further in there may be
    // no room
    // for it above; then it lies beside.
    private void makeRoom(DrawnZone zone, Shape shape) {
        if (zone.zones().isEmpty()) {
            return;
        }
        ElkNode node = boxOf(zone.id());
        setOptions(node, shape);
        double height = plates.of(zone).height();
        node.setProperty(
                CoreOptions.PADDING,
                shape.beside().contains(zone.id())
                        ? new ElkPadding(INSET, INSET, INSET, Plate.WIDTH + INSET)
                        : new ElkPadding(height + INSET / 2, INSET, INSET, INSET));
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        node.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(Plate.WIDTH, height));
        zone.zones().forEach(inner -> makeRoom(inner, shape));
    }

    private void addConduit(DrawnConduit conduit) {
        ElkNode node = ElkGraphUtil.createNode(around(conduit.zones()));
        node.setDimensions(Plate.WIDTH, plates.of(conduit).height());
        conduits.put(conduit.id(), node);
        ZoneId first = Collections.min(conduit.zones(), fromAbove);
        for (ZoneId zone : conduit.zones()) {
            ElkNode end = boxOf(zone).equals(node.getParent()) ? ownAssets(zone) : boxOf(zone);
            boolean fromZone = zone.equals(first);
            ElkEdge edge =
                    fromZone ? ElkGraphUtil.createSimpleEdge(end, node) : ElkGraphUtil.createSimpleEdge(node, end);
            legs.add(new Leg(conduit, zone, edge, fromZone));
        }
    }

    /** From above, as conduits are, so that what was seen does not turn the sheet over. */
    private void addStray(Undeclared flows) {
        ElkNode one = end(flows.one(), flows.other());
        ElkNode other = end(flows.other(), flows.one());
        boolean isTurned = flows.one() instanceof ZoneId from
                && flows.other() instanceof ZoneId to
                && fromAbove.compare(from, to) > 0;
        strays.put(
                flows,
                isTurned ? ElkGraphUtil.createSimpleEdge(other, one) : ElkGraphUtil.createSimpleEdge(one, other));
    }

    /** The box of a place; of a zone around the other end, the panel of its own assets. */
    private ElkNode end(SubjectId at, SubjectId other) {
        if (!(at instanceof ZoneId zone)) {
            return boxOf((ConduitId) at);
        }
        ElkNode box = boxOf(zone);
        ElkNode far = other instanceof ZoneId inner ? boxOf(inner) : boxOf((ConduitId) other);
        return selfAndAround(far).contains(box) ? ownAssets(zone) : box;
    }

    private ElkNode ownAssets(ZoneId zone) {
        return ownAssets.computeIfAbsent(zone, any -> {
            ElkNode panel = ElkGraphUtil.createNode(boxOf(zone));
            panel.setDimensions(Plate.WIDTH, plates.ownAssets(zone).height());
            return panel;
        });
    }

    /** The innermost zone around all that a conduit joins; one of them, where the others lie in it. */
    private ElkNode around(List<ZoneId> joined) {
        List<ElkNode> common = new ArrayList<>(selfAndAround(boxOf(joined.getFirst())));
        joined.forEach(zone -> common.retainAll(new HashSet<>(selfAndAround(boxOf(zone)))));
        Set<ElkNode> leaves = new HashSet<>();
        joined.stream()
                .map(this::boxOf)
                .filter(node -> node.getChildren().isEmpty())
                .forEach(leaves::add);
        common.removeAll(leaves);
        return common.getFirst();
    }

    private ElkNode boxOf(ZoneId zone) {
        return Objects.requireNonNull(zones.get(zone));
    }

    private ElkNode boxOf(ConduitId conduit) {
        return Objects.requireNonNull(conduits.get(conduit));
    }

    private static List<ElkNode> selfAndAround(ElkNode node) {
        List<ElkNode> chain = new ArrayList<>();
        for (ElkNode at = node; at != null; at = at.getParent()) {
            chain.add(at);
        }
        return chain;
    }

    private SheetLayout read() {
        List<PlacedZone> placedZones = new ArrayList<>();
        drawing.zones().forEach(zone -> place(zone, 0, placedZones));
        List<PlacedConduit> placedConduits = drawing.conduits().stream()
                .map(conduit -> new PlacedConduit(conduit, plates.of(conduit), box(boxOf(conduit.id()))))
                .toList();
        List<PlacedPanel> panels = ownAssets.entrySet().stream()
                .map(own -> new PlacedPanel(own.getKey(), plates.ownAssets(own.getKey()), box(own.getValue())))
                .toList();
        List<Line> lines = legs.stream().map(Elk::line).toList();
        List<Stray> seen = strays.entrySet().stream()
                .map(stray -> new Stray(stray.getKey(), withoutJog(points(stray.getValue()))))
                .toList();
        return new SheetLayout(root.getWidth(), root.getHeight(), placedZones, panels, placedConduits, lines, seen);
    }

    private void place(DrawnZone zone, int depth, List<PlacedZone> placed) {
        Box box = box(boxOf(zone.id()));
        placed.add(new PlacedZone(zone, plates.of(zone), box, new Point(box.x(), box.y()), depth));
        zone.zones().forEach(inner -> place(inner, depth + 1, placed));
    }

    private static Line line(Leg leg) {
        List<Point> points = points(leg.edge());
        return new Line(leg.conduit(), leg.zone(), withoutJog(leg.fromZone() ? points.reversed() : points));
    }

    private static List<Point> points(ElkEdge edge) {
        Point origin = corner(edge.getContainingNode());
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(shifted(origin, section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(shifted(origin, bend.getX(), bend.getY())));
            points.add(shifted(origin, section.getEndX(), section.getEndY()));
        }
        return points;
    }

    /** A line that only steps aside a little goes straight instead: both of its ends are wide enough. */
    private static List<Point> withoutJog(List<Point> points) {
        if (points.size() != 4) {
            return points;
        }
        Point from = points.getFirst();
        Point to = points.getLast();
        double acrossX = Math.abs(to.x() - from.x());
        double acrossY = Math.abs(to.y() - from.y());
        if (acrossX < JOG && points.get(1).x() == from.x()) {
            return List.of(new Point(to.x(), from.y()), to);
        }
        return acrossY < JOG && points.get(1).y() == from.y() ? List.of(new Point(from.x(), to.y()), to) : points;
    }

    private static Point shifted(Point origin, double x, double y) {
        return new Point(origin.x() + x, origin.y() + y);
    }

    private static Box box(ElkNode node) {
        Point corner = corner(node);
        return new Box(corner.x(), corner.y(), node.getWidth(), node.getHeight());
    }

    private static Point corner(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }
}

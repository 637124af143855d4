package dev.ringwall.exchange.svg;

import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.drawing.Box;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Numbers;
import dev.ringwall.exchange.drawing.Pen;
import dev.ringwall.exchange.drawing.Point;
import java.util.List;
import java.util.stream.Stream;

/** Draws as SVG. */
final class SvgPen implements Pen {

    private final Markup svg;
    private final Dress dress;

    SvgPen(Markup svg, Dress dress) {
        this.svg = svg;
        this.dress = dress;
    }

    @Override
    public void zone(ZoneId zone, String tooltip) {
        svg.open("g", "data-zone", zone.value()).leaf("title", tooltip);
    }

    @Override
    public void conduit(ConduitId conduit, String tooltip) {
        svg.open("g", "data-conduit", conduit.value()).leaf("title", tooltip);
    }

    @Override
    public void group(String tooltip) {
        svg.open("g");
        if (!tooltip.isEmpty()) {
            svg.leaf("title", tooltip);
        }
    }

    @Override
    public void end() {
        svg.close().line();
    }

    @Override
    public void box(Look look, Box box, double corner) {
        svg.empty(
                "rect",
                with(
                        look,
                        "x",
                        Numbers.print(box.x()),
                        "y",
                        Numbers.print(box.y()),
                        "width",
                        Numbers.print(box.width()),
                        "height",
                        Numbers.print(box.height()),
                        "rx",
                        Numbers.print(corner)));
    }

    @Override
    public void line(Look look, List<Point> points, double bend) {
        StringBuilder path = new StringBuilder("M" + print(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point at = points.get(i);
            path.append(" L").append(print(at.towards(points.get(i - 1), bend)));
            path.append(" Q").append(print(at)).append(' ').append(print(at.towards(points.get(i + 1), bend)));
        }
        path.append(" L").append(print(points.getLast()));
        svg.empty("path", with(look, "d", path.toString())).line();
    }

    @Override
    public void shape(Look look, List<Point> corners) {
        StringBuilder path = new StringBuilder("M" + print(corners.getFirst()));
        corners.stream().skip(1).forEach(corner -> path.append(" L").append(print(corner)));
        svg.empty("path", with(look, "d", path.append(" z").toString()));
    }

    @Override
    public void dot(Look look, Point centre, double radius) {
        svg.empty(
                "circle",
                with(
                        look,
                        "cx",
                        Numbers.print(centre.x()),
                        "cy",
                        Numbers.print(centre.y()),
                        "r",
                        Numbers.print(radius)));
    }

    @Override
    public void text(Look look, String text, Point at) {
        svg.leaf("text", text, with(look, "x", Numbers.print(at.x()), "y", Numbers.print(at.y())));
    }

    @Override
    public void centred(Look look, String text, Point at) {
        svg.leaf(
                "text",
                text,
                with(look, "text-anchor", "middle", "x", Numbers.print(at.x()), "y", Numbers.print(at.y())));
    }

    private String[] with(Look look, String... geometry) {
        return Stream.concat(Stream.of(dress.attributes(look)), Stream.of(geometry))
                .toArray(String[]::new);
    }

    private static String print(Point point) {
        return Numbers.print(point.x()) + " " + Numbers.print(point.y());
    }
}

package dev.ringwall.exchange.pdf;

import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.drawing.Box;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Pen;
import dev.ringwall.exchange.drawing.Point;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on a page of PDF, whose first point is below and left. */
final class PdfPen implements Pen {

    /** Points of PDF to a pixel of the sheet. */
    static final float SCALE = 72f / 96;

    /** How far the handles of a curve reach that looks like a quarter of a circle. */
    private static final double ROUND = 0.5523;

    private final PDPageContentStream page;
    private final Faces faces;
    private final double height;

    /** The letters of a drawing. */
    record Faces(PDFont plain, PDFont bold, Typeface known) {}

    PdfPen(PDPageContentStream page, Faces faces, double height) {
        this.page = page;
        this.faces = faces;
        this.height = height;
    }

    /** What PDFBox writes into memory; if that fails there is nothing left to do. */
    @FunctionalInterface
    private interface Stroke {
        void draw() throws IOException;
    }

    private static void put(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void zone(ZoneId zone, String tooltip) {}

    @Override
    public void conduit(ConduitId conduit, String tooltip) {}

    @Override
    public void group(String tooltip) {}

    @Override
    public void end() {}

    @Override
    public void box(Look look, Box box, double corner) {
        double r = Math.min(corner, Math.min(box.width(), box.height()) / 2);
        double handle = r * (1 - ROUND);
        put(() -> {
            move(box.x() + r, box.y());
            to(box.right() - r, box.y());
            curve(box.right() - handle, box.y(), box.right(), box.y() + handle, box.right(), box.y() + r);
            to(box.right(), box.bottom() - r);
            curve(
                    box.right(),
                    box.bottom() - handle,
                    box.right() - handle,
                    box.bottom(),
                    box.right() - r,
                    box.bottom());
            to(box.x() + r, box.bottom());
            curve(box.x() + handle, box.bottom(), box.x(), box.bottom() - handle, box.x(), box.bottom() - r);
            to(box.x(), box.y() + r);
            curve(box.x(), box.y() + handle, box.x() + handle, box.y(), box.x() + r, box.y());
            page.closePath();
            paint(look);
        });
    }

    @Override
    public void line(Look look, List<Point> points, double bend) {
        put(() -> {
            move(points.getFirst().x(), points.getFirst().y());
            for (int i = 1; i < points.size() - 1; i++) {
                Point at = points.get(i);
                Point before = at.towards(points.get(i - 1), bend);
                Point after = at.towards(points.get(i + 1), bend);
                to(before.x(), before.y());
                // A quadratic curve with its one handle at the bend, as SVG draws it.
                curve(
                        third(before.x(), at.x()),
                        third(before.y(), at.y()),
                        third(after.x(), at.x()),
                        third(after.y(), at.y()),
                        after.x(),
                        after.y());
            }
            to(points.getLast().x(), points.getLast().y());
            paint(look);
        });
    }

    private static double third(double end, double bend) {
        return end + (bend - end) * 2 / 3;
    }

    @Override
    public void shape(Look look, List<Point> corners) {
        put(() -> {
            move(corners.getFirst().x(), corners.getFirst().y());
            for (Point corner : corners.subList(1, corners.size())) {
                to(corner.x(), corner.y());
            }
            page.closePath();
            paint(look);
        });
    }

    @Override
    public void dot(Look look, Point centre, double radius) {
        box(look, new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
    }

    @Override
    public void text(Look look, String text, Point at) {
        put(() -> letters(look, faces.known().printable(text), at.x(), at.y()));
    }

    @Override
    public void centred(Look look, String text, Point at) {
        String printable = faces.known().printable(text);
        put(() -> letters(look, printable, at.x() - width(look, printable) / 2, at.y()));
    }

    private double width(Look look, String text) throws IOException {
        return font(look).getStringWidth(text) / 1000 * look.ink().size();
    }

    private PDFont font(Look look) {
        return look.ink().bold() ? faces.bold() : faces.plain();
    }

    private void letters(Look look, String text, double x, double y) throws IOException {
        page.beginText();
        page.setFont(font(look), (float) look.ink().size() * SCALE);
        page.setNonStrokingColor(new Color(look.ink().fill().orElseThrow().rgb()));
        page.newLineAtOffset(x(x), y(y));
        page.showText(text);
        page.endText();
    }

    private void paint(Look look) throws IOException {
        Look.Ink ink = look.ink();
        page.setLineWidth((float) ink.width() * SCALE);
        page.setLineCapStyle(ink.dash().filter(Look.Dash::isRound).isPresent() ? 1 : 0);
        page.setLineDashPattern(
                ink.dash()
                        .map(dash -> new float[] {(float) dash.on() * SCALE, (float) dash.off() * SCALE})
                        .orElse(new float[0]),
                0);
        if (ink.fill().isPresent()) {
            page.setNonStrokingColor(new Color(ink.fill().get().rgb()));
        }
        if (ink.stroke().isPresent()) {
            page.setStrokingColor(new Color(ink.stroke().get().rgb()));
        }
        if (ink.fill().isPresent() && ink.stroke().isPresent()) {
            page.fillAndStroke();
        } else if (ink.fill().isPresent()) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private void move(double x, double y) throws IOException {
        page.moveTo(x(x), y(y));
    }

    private void to(double x, double y) throws IOException {
        page.lineTo(x(x), y(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }

    private static float x(double x) {
        return (float) x * SCALE;
    }

    private float y(double y) {
        return (float) (height - y) * SCALE;
    }
}

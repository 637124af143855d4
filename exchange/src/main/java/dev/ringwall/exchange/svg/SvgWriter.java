package dev.ringwall.exchange.svg;

import dev.ringwall.engine.report.Drawing;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes zones and conduits as SVG. Its colours are CSS variables that have a value of their own, so that a drawing follows
 * the page around it into the dark, and can stand alone too.
 */
public final class SvgWriter {

    private final Prose prose;

    public SvgWriter(Prose prose) {
        this.prose = prose;
    }

    /**
     * A drawing as it was written.
     *
     * @param landscape whether it prints larger on a sheet that lies on its long side
     */
    public record Sheet(String svg, double width, double height, boolean landscape) {}

    /** What a drawing is called, for who sees it and who does not; {@code id} is unique on the page. */
    public record Label(String id, String title, String alternative) {}

    public Sheet draw(Drawing drawing, Label label) {
        SheetLayout layout = Sheets.best(drawing, new Plates(drawing, prose));
        Legend legend = Legend.of(drawing, prose);
        double width = Math.max(layout.width(), Legend.LEAST_WIDTH);
        double legendHeight = legend.height(width);
        double height = layout.height() + legendHeight;
        Markup svg = new Markup();
        svg.open("svg", attributes(label, width, height)).line();
        svg.leaf("title", label.title(), "id", label.id() + "-title").line();
        svg.leaf("desc", label.alternative(), "id", label.id() + "-desc").line();
        svg.open("style").raw(style()).close().line();
        new SheetPainter(svg).paint(layout, (width - layout.width()) / 2);
        legend.paint(svg, layout.height(), width);
        svg.close();
        return new Sheet(svg.drain(), width, height, layout.isLandscape());
    }

    private static String[] attributes(Label label, double width, double height) {
        return new String[] {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "class",
            "rw-drawing",
            "role",
            "img",
            "aria-labelledby",
            label.id() + "-title " + label.id() + "-desc",
            "viewBox",
            "0 0 " + Numbers.print(width) + " " + Numbers.print(height),
            "width",
            Numbers.print(width),
            "height",
            Numbers.print(height)
        };
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(SvgWriter.class.getResourceAsStream("drawing.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

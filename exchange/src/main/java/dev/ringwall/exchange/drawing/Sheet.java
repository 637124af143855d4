package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.report.Drawing;
import dev.ringwall.exchange.document.Prose;

/** A drawing in which everything has its place, with a legend below it. */
public final class Sheet {

    private final SheetLayout layout;
    private final Legend legend;
    private final double width;

    private Sheet(SheetLayout layout, Legend legend) {
        this.layout = layout;
        this.legend = legend;
        this.width = Math.max(layout.width(), Legend.LEAST_WIDTH);
    }

    /** Lays a drawing out, in the words of one language. */
    public static Sheet of(Drawing drawing, Prose prose) {
        return new Sheet(Sheets.best(drawing, new Plates(drawing, prose)), Legend.of(drawing, prose));
    }

    public SheetLayout layout() {
        return layout;
    }

    public double width() {
        return width;
    }

    public double height() {
        return layout.height() + legend.height(width);
    }

    /** Whether it prints larger on paper that lies on its long side. */
    public boolean isLandscape() {
        return layout.isLandscape();
    }

    public void draw(Pen pen) {
        new SheetPainter(pen, (width - layout.width()) / 2).paint(layout);
        legend.paint(pen, layout.height(), width);
    }
}

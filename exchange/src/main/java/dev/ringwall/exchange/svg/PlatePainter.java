package dev.ringwall.exchange.svg;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.document.Markup;

/** Writes what stands in a box: name, vectors as rows of cells, contents, and signs for gaps and findings. */
final class PlatePainter {

    private final Markup svg;

    PlatePainter(Markup svg) {
        this.svg = svg;
    }

    void paint(Plate plate, double x, double y) {
        svg.leaf("title", plate.tooltip());
        double left = x + Plate.PADDING;
        double line = y + Plate.PADDING;
        for (String title : plate.title()) {
            text("rw-title", title, left, line + 10.5);
            line += Plate.TITLE_LINE;
        }
        for (String subtitle : plate.subtitle()) {
            text("rw-small", subtitle, left, line + 8.5);
            line += Plate.SMALL_LINE;
        }
        if (!plate.rows().isEmpty()) {
            line = vectors(plate, left, line + Plate.GAP);
        }
        line += plate.contents().isEmpty() ? 0 : Plate.GAP;
        for (String contents : plate.contents()) {
            text("rw-small rw-contents", contents, left, line + 8.5);
            line += Plate.SMALL_LINE;
        }
        badges(plate, x + Plate.WIDTH - Plate.PADDING, y + Plate.PADDING);
    }

    private double vectors(Plate plate, double left, double top) {
        double cells = left + Plate.LABEL;
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            centred("rw-letters", fr.name(), cells + (fr.number() - 0.5) * Plate.CELL, top + 7);
        }
        double line = top + Plate.LETTERS_LINE;
        for (Plate.Row row : plate.rows()) {
            text("rw-symbol", row.measure().symbol(), left, line + 11);
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                cell(row, fr, cells + (fr.number() - 1) * Plate.CELL, line);
            }
            line += Plate.ROW_LINE;
        }
        return line;
    }

    private void cell(Plate.Row row, FoundationalRequirement fr, double x, double y) {
        VectorReading vector = row.vector();
        boolean gap = vector.hasGap(fr);
        String look = row.measure() == Measure.SL_T ? "rw-cell rw-target" : gap ? "rw-cell rw-gap" : "rw-cell";
        svg.empty(
                "rect",
                "class",
                look,
                "x",
                Numbers.print(x + 0.75),
                "y",
                Numbers.print(y),
                "width",
                Numbers.print(Plate.CELL - 1.5),
                "height",
                Numbers.print(Plate.CELL_HEIGHT),
                "rx",
                "1.5");
        if (gap) {
            Glyphs.corner(svg, x + Plate.CELL - 0.75, y);
        }
        String level = vector.of(fr).print();
        String size = level.length() > 1 ? "rw-number rw-range" : "rw-number";
        centred(gap ? size + " rw-short" : size, level, x + Plate.CELL / 2, y + 11);
    }

    /** From the right: findings, then gaps. */
    private void badges(Plate plate, double right, double top) {
        int findings = plate.marks().findings();
        int gaps = plate.marks().gapRows();
        if (findings > 0) {
            double x = right - Plate.badge(findings) + Plate.GAP;
            Glyphs.finding(svg, x + 6, top + 6);
            text("rw-badge rw-badge-finding", Integer.toString(findings), x + Plate.SIGN, top + 9.5);
        }
        if (gaps > 0) {
            double x = right - Plate.badge(findings) - Plate.badge(gaps) + Plate.GAP;
            Glyphs.gap(svg, x + 6, top + 6);
            text("rw-badge rw-badge-gap", Integer.toString(gaps), x + Plate.SIGN, top + 9.5);
        }
    }

    private void text(String look, String text, double x, double y) {
        svg.leaf("text", text, "class", look, "x", Numbers.print(x), "y", Numbers.print(y));
    }

    private void centred(String look, String text, double x, double y) {
        svg.leaf("text", text, "class", look, "text-anchor", "middle", "x", Numbers.print(x), "y", Numbers.print(y));
    }
}

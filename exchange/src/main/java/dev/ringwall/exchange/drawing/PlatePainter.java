package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.VectorReading;

/** Draws what stands in a box: name, vectors as rows of cells, contents, and signs for gaps and findings. */
final class PlatePainter {

    private final Pen pen;

    PlatePainter(Pen pen) {
        this.pen = pen;
    }

    void paint(Plate plate, Point at, Look titles) {
        double left = at.x() + Plate.PADDING;
        double line = at.y() + Plate.PADDING;
        for (String title : plate.title()) {
            pen.text(titles, title, new Point(left, line + 10.5));
            line += Plate.TITLE_LINE;
        }
        line = small(plate.subtitle(), left, line);
        if (!plate.rows().isEmpty()) {
            line = vectors(plate, left, line + Plate.GAP);
        }
        small(plate.contents(), left, line + (plate.contents().isEmpty() ? 0 : Plate.GAP));
        badges(plate, at.x() + Plate.WIDTH - Plate.PADDING, at.y() + Plate.PADDING);
    }

    private double small(Iterable<String> texts, double left, double top) {
        double line = top;
        for (String text : texts) {
            pen.text(Look.SMALL, text, new Point(left, line + 8.5));
            line += Plate.SMALL_LINE;
        }
        return line;
    }

    private double vectors(Plate plate, double left, double top) {
        double cells = left + Plate.LABEL;
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            pen.centred(Look.LETTERS, fr.name(), new Point(cells + (fr.number() - 0.5) * Plate.CELL, top + 7));
        }
        double line = top + Plate.LETTERS_LINE;
        for (Plate.Row row : plate.rows()) {
            pen.text(Look.SYMBOL, row.measure().symbol(), new Point(left, line + 11));
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                cell(row, fr, cells + (fr.number() - 1) * Plate.CELL, line);
            }
            line += Plate.ROW_LINE;
        }
        return line;
    }

    private void cell(Plate.Row row, FoundationalRequirement fr, double x, double y) {
        VectorReading vector = row.vector();
        Shortfall shortfall = vector.shortfall(fr);
        Look look = row.measure() == Measure.SL_T ? Look.CELL_TARGET : cell(shortfall);
        pen.box(look, new Box(x + 0.75, y, Plate.CELL - 1.5, Plate.CELL_HEIGHT), 1.5);
        if (shortfall == Shortfall.CERTAIN) {
            Glyphs.corner(pen, x + Plate.CELL - 0.75, y);
        }
        String level = vector.of(fr).print();
        pen.centred(number(level.length() > 1, shortfall), level, new Point(x + Plate.CELL / 2, y + 11));
    }

    private static Look cell(Shortfall shortfall) {
        return switch (shortfall) {
            case NONE -> Look.CELL;
            case UNPROVED -> Look.CELL_UNPROVED;
            case CERTAIN -> Look.CELL_GAP;
        };
    }

    private static Look number(boolean isRange, Shortfall shortfall) {
        return switch (shortfall) {
            case NONE -> isRange ? Look.RANGE : Look.NUMBER;
            case UNPROVED -> isRange ? Look.RANGE_UNPROVED : Look.NUMBER_UNPROVED;
            case CERTAIN -> isRange ? Look.RANGE_SHORT : Look.NUMBER_SHORT;
        };
    }

    /** From the right: findings, then rows that nobody knows of, then those that fail. */
    private void badges(Plate plate, double right, double top) {
        int findings = plate.marks().findings();
        int unknown = plate.marks().unknown();
        int failing = plate.marks().failing();
        double x = right + Plate.GAP - Plate.badge(findings);
        if (findings > 0) {
            Glyphs.finding(pen, x + 6, top + 6);
            count(Look.BADGE_FINDING, findings, x, top);
        }
        x -= Plate.badge(unknown);
        if (unknown > 0) {
            Glyphs.gap(pen, Look.SIGN_UNPROVED, x + 6, top + 6);
            count(Look.BADGE_UNPROVED, unknown, x, top);
        }
        x -= Plate.badge(failing);
        if (failing > 0) {
            Glyphs.gap(pen, Look.SIGN_GAP, x + 6, top + 6);
            count(Look.BADGE_GAP, failing, x, top);
        }
    }

    private void count(Look look, int count, double x, double top) {
        pen.text(look, Integer.toString(count), new Point(x + Plate.SIGN, top + 9.5));
    }
}

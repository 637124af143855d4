package dev.ringwall.exchange.drawing;

import java.util.List;

/** Signs that are told apart by their shape, with or without colour. */
final class Glyphs {

    private Glyphs() {}

    /** A triangle that points down: below its target, filled where that is known, empty where nobody knows. */
    static void gap(Pen pen, Look look, double x, double y) {
        pen.shape(look, List.of(new Point(x - 5, y - 4), new Point(x + 5, y - 4), new Point(x, y + 4.5)));
    }

    /** A diamond: something was found. */
    static void finding(Pen pen, double x, double y) {
        pen.shape(
                Look.SIGN_FINDING,
                List.of(new Point(x, y - 5), new Point(x + 5, y), new Point(x, y + 5), new Point(x - 5, y)));
    }

    /** A filled corner: this level falls short. The right upper corner of the cell is given. */
    static void corner(Pen pen, double x, double y) {
        pen.shape(Look.SIGN_GAP, List.of(new Point(x - 5, y), new Point(x, y), new Point(x, y + 5)));
    }
}

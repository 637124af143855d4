package dev.ringwall.exchange.svg;

import dev.ringwall.exchange.document.Markup;

/** Signs that are told apart by their shape, with or without colour. */
final class Glyphs {

    private Glyphs() {}

    /** A triangle that points down: below its target. */
    static void gap(Markup svg, double x, double y) {
        path(svg, "rw-sign-gap", x - 5, y - 4, "h10 l-5 8.5 z");
    }

    /** A diamond: something was found. */
    static void finding(Markup svg, double x, double y) {
        path(svg, "rw-sign-finding", x, y - 5, "l5 5 l-5 5 l-5 -5 z");
    }

    /** A filled corner: this level falls short. The right upper corner of the cell is given. */
    static void corner(Markup svg, double x, double y) {
        path(svg, "rw-sign-gap", x - 5, y, "h5 v5 z");
    }

    private static void path(Markup svg, String look, double x, double y, String shape) {
        svg.empty("path", "class", look, "d", "M" + Numbers.print(x) + " " + Numbers.print(y) + " " + shape);
    }
}

package dev.ringwall.exchange.svg;

/** A place on the sheet, in pixels from its upper left corner. */
record Point(double x, double y) {}

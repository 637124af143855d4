package dev.ringwall.exchange.svg;

/** A rectangle on the sheet. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }
}

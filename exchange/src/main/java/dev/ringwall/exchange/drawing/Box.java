package dev.ringwall.exchange.drawing;

/** A rectangle on the sheet. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    Box shifted(double right) {
        return new Box(x + right, y, width, height);
    }
}

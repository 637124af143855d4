package dev.ringwall.exchange.drawing;

/** A place on the sheet, in pixels from its upper left corner. */
public record Point(double x, double y) {

    Point shifted(double right) {
        return new Point(x + right, y);
    }

    /** So far from here towards another point, but not past the middle between them. */
    public Point towards(Point other, double far) {
        double length = Math.abs(other.x() - x) + Math.abs(other.y() - y);
        double part = length == 0 ? 0 : Math.min(far, length / 2) / length;
        return new Point(x + (other.x() - x) * part, y + (other.y() - y) * part);
    }
}

package dev.ringwall.exchange.drawing;

/** Coordinates as text: one digit after the point is finer than any eye, and the same on every machine. */
public final class Numbers {

    private Numbers() {}

    public static String print(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }
}

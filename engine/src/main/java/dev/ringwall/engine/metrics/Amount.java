package dev.ringwall.engine.metrics;

/**
 * A figure as a count, or as a share with what it is a share of. What is printed of a share is rounded down, so that it never
 * looks better than it is where more is better; what was counted stands beside it.
 *
 * @param of 1 for what is no share
 */
public record Amount(int count, int of) {

    /** How many parts a share is printed in. */
    private static final int PARTS = 10_000;

    public Amount {
        if (of < 1 || count < 0) {
            throw new IllegalArgumentException("expected a count of at least one, got " + count + " of " + of);
        }
    }

    public static Amount of(int count) {
        return new Amount(count, 1);
    }

    /** In ten-thousandths. */
    private long parts() {
        return (long) count * PARTS / of;
    }

    /** {@code 12}, or {@code 0.0833} for a share. */
    public String print(Metric.Unit unit) {
        return unit == Metric.Unit.RATIO ? decimal(parts()) : Integer.toString(count);
    }

    /** What was added since another one, with its sign: {@code +0.0125}, {@code -3}, {@code 0}. */
    public String since(Amount before, Metric.Unit unit) {
        long difference = unit == Metric.Unit.RATIO ? parts() - before.parts() : (long) count - before.count;
        String size = unit == Metric.Unit.RATIO ? decimal(Math.abs(difference)) : Long.toString(Math.abs(difference));
        return (difference > 0 ? "+" : difference < 0 ? "-" : "") + size;
    }

    private static String decimal(long parts) {
        String digits = Long.toString(PARTS + parts % PARTS).substring(1);
        return parts / PARTS + "." + digits;
    }
}

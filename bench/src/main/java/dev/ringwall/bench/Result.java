package dev.ringwall.bench;

import java.util.List;

/**
 * One measured goal.
 *
 * @param goal what was measured, with its unit
 * @param ours the figure
 * @param peer what it is compared with: another tool's figure, or the bound that was promised
 * @param ratio oriented so that at least {@code target} is good
 * @param target the ratio wanted
 * @param equal whether both gave the same result; two of our own runs, where there is no peer
 * @param machine where it was measured
 * @param date when
 */
record Result(
        String goal, String ours, String peer, String ratio, String target, String equal, String machine, String date) {

    static final List<String> COLUMNS = List.of("goal", "ours", "peer", "ratio", "target", "equal", "machine", "date");

    List<String> cells() {
        return List.of(goal, ours, peer, ratio, target, equal, machine, date);
    }

    boolean isReached() {
        return Double.parseDouble(ratio) >= Double.parseDouble(target) && !equal.equals("no");
    }

    String line() {
        return "%-12s %s: %s, wanted %s".formatted(isReached() ? "reached" : "NOT REACHED", goal, ours, peer);
    }
}

package dev.ringwall.exchange.plantfile;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody most likely meant to write. */
public final class Nearest {

    private Nearest() {}

    /** The nearest name, if one is near enough to be proposed; the first in the alphabet among equals. */
    public static Optional<String> to(String wrong, Collection<String> names) {
        int allowed = Math.max(1, wrong.length() / 3);
        String best = null;
        int least = allowed + 1;
        for (String name : names) {
            if (Math.abs(name.length() - wrong.length()) > allowed) {
                continue;
            }
            int distance = distance(wrong, name);
            if (distance < least || (distance == least && best != null && name.compareTo(best) < 0)) {
                best = name;
                least = distance;
            }
        }
        return least <= allowed ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                least = Math.min(least, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][other.length()];
    }
}

package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/**
 * Cohen's kappa of two evaluators: how much oftener they agree than two people would who spread the same verdicts blindly. With n
 * matters, a agreements and S the sum over the verdicts of (times the one gave it) x (times the other did), it is
 * (n a - S) / (n n - S): 1 is full agreement, 0 what chance gives, below 0 less than that. Where both gave one and the same
 * verdict everywhere, n n = S and it is not defined. Kept as a fraction of whole numbers, so that nothing is rounded before it
 * is printed. Source: J. Cohen, A coefficient of agreement for nominal scales, 1960.
 */
public sealed interface Kappa {

    /** Its value as a fraction; the denominator is positive. */
    record Value(long numerator, long denominator) implements Kappa {

        /** In hundredths, rounded half away from zero. */
        public int hundredths() {
            long doubled = 2 * Math.absExact(numerator) * 100;
            int rounded = Math.toIntExact((doubled + denominator) / (2 * denominator));
            return numerator < 0 ? -rounded : rounded;
        }

        /** With two decimals. */
        public String print() {
            int hundredths = hundredths();
            int digits = Math.abs(hundredths);
            String fraction = Integer.toString(digits % 100);
            return (hundredths < 0 ? "-" : "") + digits / 100 + "." + (fraction.length() == 1 ? "0" : "") + fraction;
        }
    }

    /** That there is none, and why. */
    record None(Trace why) implements Kappa {}

    /** What both said of one matter. */
    record Pair(Verdict first, Verdict second) {

        boolean agrees() {
            return first == second;
        }
    }

    static Kappa of(List<Pair> pairs) {
        long n = pairs.size();
        if (n == 0) {
            return new None(Trace.of(EvaluationReason.NO_COMMON_MATTER));
        }
        long agreed = pairs.stream().filter(Pair::agrees).count();
        long chance = 0;
        for (Verdict verdict : Verdict.values()) {
            long one = pairs.stream().filter(pair -> pair.first == verdict).count();
            long other = pairs.stream().filter(pair -> pair.second == verdict).count();
            chance += one * other;
        }
        return n * n == chance
                ? new None(Trace.of(EvaluationReason.ONE_CLASS, new Fact.Count(Math.toIntExact(n))))
                : new Value(n * agreed - chance, n * n - chance);
    }
}

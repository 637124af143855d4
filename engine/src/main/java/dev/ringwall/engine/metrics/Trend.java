package dev.ringwall.engine.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of now beside those of before. */
public final class Trend {

    private Trend() {}

    /** One figure, now and before; at least one of them is there. */
    public record Line(Sample.Key key, Optional<Amount> now, Optional<Amount> before) {

        /** What was added since; empty where one of the two is not there. */
        public Optional<String> change() {
            return now.flatMap(amount ->
                    before.map(earlier -> amount.since(earlier, key.metric().unit())));
        }
    }

    /** Every figure of now in its order, then those that are gone. */
    public static List<Line> of(List<Sample> now, List<Sample> before) {
        Map<Sample.Key, Amount> earlier = new LinkedHashMap<>();
        before.forEach(sample -> earlier.put(sample.key(), sample.amount()));
        List<Line> lines = new ArrayList<>();
        for (Sample sample : now) {
            lines.add(new Line(
                    sample.key(), Optional.of(sample.amount()), Optional.ofNullable(earlier.remove(sample.key()))));
        }
        earlier.forEach((key, amount) -> lines.add(new Line(key, Optional.empty(), Optional.of(amount))));
        return lines;
    }
}

package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;

/** Chains of reasons at a length that people read: the first few of many alike, and how many more there are. */
final class Chains {

    private Chains() {}

    static Trace shortened(Trace trace, Detail detail) {
        return detail.isAll() ? trace : shortened(trace);
    }

    private static Trace shortened(Trace trace) {
        List<Trace> because = new ArrayList<>();
        // Two ways to the same fact are one reason.
        List<Trace> all = trace.because().stream().distinct().toList();
        // One more than the limit is told too: a line that says "1 more" is no shorter.
        int told = all.size() <= Assessment.TOLD + 1 ? all.size() : Assessment.TOLD;
        all.subList(0, told).forEach(each -> because.add(shortened(each)));
        if (told < all.size()) {
            because.add(Trace.of(JudgeReason.AND_MORE, new Fact.Count(all.size() - told)));
        }
        return new Trace(trace.reason(), trace.facts(), because);
    }
}

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
        return shortened(trace, Assessment.TOLD);
    }

    /** The same with another number of reasons told; what was left out before is counted with what is left out now. */
    static Trace shortened(Trace trace, int most) {
        List<Trace> because = new ArrayList<>();
        // Two ways to the same fact are one reason.
        List<Trace> all = new ArrayList<>(trace.because().stream().distinct().toList());
        int untold = untold(all);
        if (untold > 0) {
            all.removeLast();
        }
        // One more than the limit is told too: a line that says "1 more" is no shorter.
        int told = all.size() + Math.min(untold, 1) <= most + 1 ? all.size() : most;
        all.subList(0, told).forEach(each -> because.add(shortened(each, most)));
        if (told < all.size() || untold > 0) {
            because.add(Trace.of(JudgeReason.AND_MORE, new Fact.Count(all.size() - told + untold)));
        }
        return new Trace(trace.reason(), trace.facts(), because);
    }

    private static int untold(List<Trace> because) {
        boolean isCounted = !because.isEmpty() && because.getLast().reason() == JudgeReason.AND_MORE;
        return isCounted && because.getLast().facts().getFirst() instanceof Fact.Count(int count) ? count : 0;
    }
}

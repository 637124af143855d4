package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chains of reasons at a length that people read: what rests on the same is told once with the names of the others, and of
 * many the first few and how many more there are.
 */
final class Chains {

    /** Names in one line. */
    private static final int NAMED = 12;

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
        List<Trace> all =
                new ArrayList<>(gathered(trace.because().stream().distinct().toList()));
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

    /** What differs in its subject alone and rests on the same reasons: the first, and then the names of the others. */
    private static List<Trace> gathered(List<Trace> because) {
        Map<Object, List<Trace>> alike = new LinkedHashMap<>();
        for (Trace each : because) {
            alike.computeIfAbsent(kind(each), any -> new ArrayList<>()).add(each);
        }
        List<Trace> gathered = new ArrayList<>();
        for (List<Trace> same : alike.values()) {
            gathered.add(same.getFirst().because(names(same.subList(1, same.size()))));
        }
        return gathered;
    }

    /** Equal for two traces that are told together; a trace without reasons is told alone. */
    private static Object kind(Trace trace) {
        List<Fact> others = trace.facts().stream()
                .filter(fact -> !(fact instanceof Fact.Of))
                .toList();
        boolean isOfOne = trace.facts().size() - others.size() == 1;
        return isOfOne && !trace.because().isEmpty() ? new Trace(trace.reason(), others, trace.because()) : trace;
    }

    private static List<Trace> names(List<Trace> same) {
        if (same.isEmpty()) {
            return List.of();
        }
        String names = same.stream()
                .limit(NAMED)
                .flatMap(each -> each.facts().stream())
                .flatMap(fact -> fact instanceof Fact.Of(var subject) ? Stream.of(subject.value()) : Stream.of())
                .collect(Collectors.joining(", "));
        int more = same.size() - NAMED;
        return List.of(
                more > 0
                        ? Trace.of(ReportWords.SAME_OF_MANY, new Fact.Text(names), new Fact.Count(more))
                        : Trace.of(ReportWords.SAME_OF, new Fact.Text(names)));
    }

    private static int untold(List<Trace> because) {
        boolean isCounted = !because.isEmpty() && because.getLast().reason() == JudgeReason.AND_MORE;
        return isCounted && because.getLast().facts().getFirst() instanceof Fact.Count(int count) ? count : 0;
    }
}

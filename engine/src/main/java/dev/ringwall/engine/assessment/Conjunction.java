package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The AND of answers: any not met, not met; else any unknown, unknown; else any met, met; else not applicable. Met only up
 * to the lowest level of its parts. Over nothing it is asked of nobody: whoever calls sees to that first.
 */
final class Conjunction {

    private final List<Trace> met = new ArrayList<>();
    private final List<Trace> failing = new ArrayList<>();
    private final List<Trace> unknown = new ArrayList<>();
    private final List<Trace> notApplicable = new ArrayList<>();
    private SecurityLevel upTo = SecurityLevel.SL_4;
    private boolean helped;
    private boolean claimed;

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Met(Trace trace, SecurityLevel level, boolean byHelp, boolean byClaim) -> {
                met.add(trace);
                upTo = SecurityLevel.lower(upTo, level);
                helped |= byHelp;
                claimed |= byClaim;
            }
            case Outcome.NotMet(Trace trace) -> failing.add(trace);
            case Outcome.Unknown(Trace trace) -> unknown.add(trace);
            case Outcome.NotApplicable(Trace trace) -> notApplicable.add(trace);
        }
    }

    boolean isEmpty() {
        return met.isEmpty() && failing.isEmpty() && unknown.isEmpty() && notApplicable.isEmpty();
    }

    int size() {
        return met.size() + failing.size() + unknown.size();
    }

    /** The result, told with one reason for each way it can go; each is said of the row and a count. */
    Outcome result(Fact row, Reason allMet, Reason someFail, Reason someUnknown) {
        Fact all = new Fact.Count(size());
        if (!failing.isEmpty()) {
            return new Outcome.NotMet(new Trace(someFail, List.of(row, new Fact.Count(failing.size()), all), failing));
        }
        if (!unknown.isEmpty()) {
            return new Outcome.Unknown(
                    new Trace(someUnknown, List.of(row, new Fact.Count(unknown.size()), all), unknown));
        }
        if (!met.isEmpty()) {
            return new Outcome.Met(new Trace(allMet, List.of(row, all), met), upTo, helped, claimed);
        }
        return new Outcome.NotApplicable(notApplicable.getFirst());
    }

    /** The result of two or more shares of one thing, told by the shares alone. */
    static Outcome of(Outcome... shares) {
        Conjunction all = new Conjunction();
        for (Outcome share : shares) {
            all.add(share);
        }
        if (!all.failing.isEmpty()) {
            return new Outcome.NotMet(joined(all.failing));
        }
        if (!all.unknown.isEmpty()) {
            return new Outcome.Unknown(joined(all.unknown));
        }
        return all.met.isEmpty()
                ? new Outcome.NotApplicable(joined(all.notApplicable))
                : new Outcome.Met(joined(all.met), all.upTo, all.helped, all.claimed);
    }

    private static Trace joined(List<Trace> traces) {
        Trace first = traces.getFirst();
        return traces.size() == 1 ? first : first.because(traces.subList(1, traces.size()));
    }
}

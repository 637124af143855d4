package dev.ringwall.engine.model;

import java.util.List;

/** Why a result is what it is: a reason and what it was said of, resting on the reasons below. Its words are data. */
public record Trace(Reason reason, List<Fact> facts, List<Trace> because) {

    public Trace {
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }

    public static Trace of(Reason reason, Fact... facts) {
        return new Trace(reason, List.of(facts), List.of());
    }

    public Trace because(Trace... more) {
        return because(List.of(more));
    }

    /** The same reason, resting on more. */
    public Trace because(List<Trace> more) {
        List<Trace> all = new java.util.ArrayList<>(because);
        all.addAll(more);
        return new Trace(reason, facts, all);
    }
}

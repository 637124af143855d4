package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Flow;
import java.util.List;

/** Every flow that was seen with its verdict, in the order of the plant's file, and how much was looked at. */
public record Observation(List<Seen> seen, Coverage coverage) {

    public Observation {
        seen = List.copyOf(seen);
    }

    /** One flow and what it is. */
    public record Seen(Flow flow, FlowVerdict verdict) {}

    public List<Seen> violations() {
        return seen.stream()
                .filter(one -> one.verdict() instanceof FlowVerdict.Violation)
                .toList();
    }
}

package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/** What a flow is, compared with the design. */
public sealed interface FlowVerdict {

    Trace trace();

    /** Both ends lie in the same innermost zone, or in the same conduit. */
    record Inside(SubjectId place, Trace trace) implements FlowVerdict {}

    /** A channel declares it at every boundary that it crosses. */
    record Allowed(List<Crossing> crossings, Trace trace) implements FlowVerdict {
        public Allowed {
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * At one boundary at least no channel declares it.
     *
     * @param fault the gravest of them
     * @param from the zone, or conduit, that holds the sender; no other inside it does
     * @param to the same of the receiver
     */
    record Violation(Fault fault, SubjectId from, SubjectId to, List<Crossing> crossings, Trace trace)
            implements FlowVerdict {
        public Violation {
            crossings = List.copyOf(crossings);
        }
    }

    /** Neither end lies in the system under consideration. */
    record OutOfScope(Trace trace) implements FlowVerdict {}

    /** Nobody can say, and the trace says why. Empty crossings: not even where it went. */
    record Unclassified(List<Crossing> crossings, Trace trace) implements FlowVerdict {
        public Unclassified {
            crossings = List.copyOf(crossings);
        }
    }

    /** What the design does not declare, gravest first. */
    enum Fault {
        UNDECLARED_PAIR,
        UNDECLARED_SERVICE,
        WRONG_INITIATOR
    }
}

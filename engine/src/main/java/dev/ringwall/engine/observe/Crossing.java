package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;

/** One boundary, of a zone or of a conduit that holds one of the ends, which a flow crosses. */
public sealed interface Crossing {

    /** The zone or conduit that is left or entered. */
    SubjectId boundary();

    Trace trace();

    /** A channel declares it. */
    record Allowed(SubjectId boundary, ChannelId channel, Trace trace) implements Crossing {}

    /** No channel declares it. */
    record Violation(SubjectId boundary, FlowVerdict.Fault fault, Trace trace) implements Crossing {}

    /** A channel may declare it; what was seen, or said, does not suffice to tell. */
    record Unclassified(SubjectId boundary, Trace trace) implements Crossing {}
}

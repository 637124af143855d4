package dev.ringwall.engine.catalog;

import java.util.List;

/** The seven foundational requirements, in the order in which every vector is written (IEC 62443-1-1). */
public enum FoundationalRequirement {
    /** Identification and authentication control. */
    IAC,
    /** Use control. */
    UC,
    /** System integrity. */
    SI,
    /** Data confidentiality. */
    DC,
    /** Restricted data flow. */
    RDF,
    /** Timely response to events. */
    TRE,
    /** Resource availability. */
    RA;

    /** All seven, in order. */
    public static final List<FoundationalRequirement> ALL = List.of(values());

    /** The number in the standard, 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }
}

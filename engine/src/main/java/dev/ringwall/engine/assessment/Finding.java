package dev.ringwall.engine.assessment;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.Comparator;

/**
 * What a rule found at a plant.
 *
 * @param rule the rule's name, such as {@code asset-without-zone}; its words are data
 * @param subject what it was found at
 */
public record Finding(String rule, Kind kind, SubjectId subject, Trace trace) {

    /** Gravest first, then by rule and subject. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind).thenComparing(Finding::rule).thenComparing(Finding::subject);

    /** How binding the rule is. */
    public enum Kind {
        /** A "shall" of the standard is broken. */
        NONCONFORMITY,
        /** A "should" of the standard is not followed, and no reason is on file. */
        RECOMMENDATION,
        /** A check of our own, under no clause. */
        OWN_CHECK,
        /** Something that ought to be said was not. */
        NOT_KNOWN
    }
}

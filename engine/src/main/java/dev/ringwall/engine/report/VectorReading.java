package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seven readings in the order of the foundational requirements, never one number in their place.
 *
 * @param gaps where it falls short of its target
 */
public record VectorReading(List<Reading> levels, List<FoundationalRequirement> gaps, List<Mark> marks) {

    /** What nobody set. */
    public static final VectorReading NOT_SET =
            of(Collections.nCopies(FoundationalRequirement.ALL.size(), new Reading.NotSet()));

    public VectorReading {
        levels = List.copyOf(levels);
        gaps = List.copyOf(gaps);
        marks = List.copyOf(marks);
        if (levels.size() != FoundationalRequirement.ALL.size()) {
            throw new IllegalArgumentException("expected seven levels, got " + levels.size());
        }
    }

    /** How a vector is to be read with care. */
    public enum Mark {
        /** A constraint (CCSC) is open: may not be signed, exported or compared. Printed in brackets. */
        CONSTRAINT_OPEN,
        /** A measure could hinder an essential function and nobody assessed it. Printed with {@code !}. */
        EFFECT_NOT_ASSESSED,
        /** At least one level comes from the zone around. */
        FROM_PARENT
    }

    public static VectorReading of(List<? extends Reading> levels) {
        return new VectorReading(List.copyOf(levels), List.of(), List.of());
    }

    /** A vector that is fully known. */
    public static VectorReading of(SecurityLevelVector vector) {
        return of(vector.levels().stream().map(Reading::of).toList());
    }

    public VectorReading withGaps(List<FoundationalRequirement> found) {
        return new VectorReading(levels, found, marks);
    }

    public VectorReading marked(Mark... more) {
        return new VectorReading(levels, gaps, List.of(more));
    }

    public Reading of(FoundationalRequirement fr) {
        return levels.get(fr.number() - 1);
    }

    public boolean hasGap(FoundationalRequirement fr) {
        return gaps.contains(fr);
    }

    /** As the standard prints it, with our marks: {@code (2 2 0..1 3 1 3 2)}, {@code 2 2 2 2 2 2 2 !}. */
    public String print() {
        String plain = levels.stream().map(Reading::print).collect(Collectors.joining(" "));
        String bracketed = marks.contains(Mark.CONSTRAINT_OPEN) ? "(" + plain + ")" : plain;
        return marks.contains(Mark.EFFECT_NOT_ASSESSED) ? bracketed + " !" : bracketed;
    }
}

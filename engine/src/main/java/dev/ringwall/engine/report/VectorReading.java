package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Seven readings in the order of the foundational requirements, never one number in their place.
 *
 * @param shortfalls for each level, whether it falls short of its target
 */
public record VectorReading(List<Reading> levels, List<Shortfall> shortfalls, List<Mark> marks) {

    /** What nobody set. */
    public static final VectorReading NOT_SET =
            of(Collections.nCopies(FoundationalRequirement.ALL.size(), new Reading.NotSet()));

    public VectorReading {
        levels = List.copyOf(levels);
        shortfalls = List.copyOf(shortfalls);
        marks = List.copyOf(marks);
        if (levels.size() != FoundationalRequirement.ALL.size() || shortfalls.size() != levels.size()) {
            throw new IllegalArgumentException(
                    "expected seven levels and shortfalls, got " + levels.size() + " and " + shortfalls.size());
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
        return new VectorReading(List.copyOf(levels), Collections.nCopies(levels.size(), Shortfall.NONE), List.of());
    }

    /** A vector that is fully known. */
    public static VectorReading of(SecurityLevelVector vector) {
        return of(vector.levels().stream().map(Reading::of).toList());
    }

    public VectorReading withShortfalls(List<Shortfall> found) {
        return new VectorReading(levels, found, marks);
    }

    public VectorReading marked(Mark... more) {
        return new VectorReading(levels, shortfalls, List.of(more));
    }

    public Reading of(FoundationalRequirement fr) {
        return levels.get(fr.number() - 1);
    }

    public Shortfall shortfall(FoundationalRequirement fr) {
        return shortfalls.get(fr.number() - 1);
    }

    /** Where it falls short of its target in such a way. */
    public List<FoundationalRequirement> where(Shortfall shortfall) {
        return FoundationalRequirement.ALL.stream()
                .filter(fr -> shortfall(fr) == shortfall)
                .toList();
    }

    /** Where it falls short of its target. */
    public List<FoundationalRequirement> gaps() {
        return FoundationalRequirement.ALL.stream()
                .filter(fr -> shortfall(fr).isGap())
                .toList();
    }

    /** As the standard prints it, with our marks: {@code (2 2 0..1 3 1 3 2)}, {@code 2 2 2 2 2 2 2 !}. */
    public String print() {
        String plain = levels.stream().map(Reading::print).collect(Collectors.joining(" "));
        String bracketed = marks.contains(Mark.CONSTRAINT_OPEN) ? "(" + plain + ")" : plain;
        return marks.contains(Mark.EFFECT_NOT_ASSESSED) ? bracketed + " !" : bracketed;
    }
}

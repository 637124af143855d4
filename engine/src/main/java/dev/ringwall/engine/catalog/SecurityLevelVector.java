package dev.ringwall.engine.catalog;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One security level for each foundational requirement, in their order. Never an average, never one number in its place. */
public record SecurityLevelVector(List<SecurityLevel> levels) {

    /** Level 0 in all seven: a decision that nothing is asked. */
    public static final SecurityLevelVector ZERO = all(SecurityLevel.SL_0);

    public SecurityLevelVector {
        levels = List.copyOf(levels);
        if (levels.size() != FoundationalRequirement.ALL.size()) {
            throw new IllegalArgumentException("expected seven security levels, got " + levels.size());
        }
    }

    /** The same level in all seven. */
    public static SecurityLevelVector all(SecurityLevel level) {
        return new SecurityLevelVector(
                FoundationalRequirement.ALL.stream().map(fr -> level).toList());
    }

    /** Seven numbers from 0 to 4, in the order IAC UC SI DC RDF TRE RA. */
    public static SecurityLevelVector of(int... values) {
        return new SecurityLevelVector(
                java.util.Arrays.stream(values).mapToObj(SecurityLevel::of).toList());
    }

    public SecurityLevel of(FoundationalRequirement fr) {
        return levels.get(fr.ordinal());
    }

    /** Per foundational requirement the higher of the two. */
    public SecurityLevelVector highest(SecurityLevelVector other) {
        return new SecurityLevelVector(FoundationalRequirement.ALL.stream()
                .map(fr -> SecurityLevel.higher(of(fr), other.of(fr)))
                .toList());
    }

    /** This vector with one level replaced. */
    public SecurityLevelVector with(FoundationalRequirement fr, UnaryOperator<SecurityLevel> change) {
        return new SecurityLevelVector(FoundationalRequirement.ALL.stream()
                .map(each -> each == fr ? change.apply(of(each)) : of(each))
                .toList());
    }

    /** As the standard prints it: {@code 2 2 0 1 3 1 3}. */
    @Override
    public String toString() {
        return levels.stream().map(level -> Integer.toString(level.value())).collect(Collectors.joining(" "));
    }
}

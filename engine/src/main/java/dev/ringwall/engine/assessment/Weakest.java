package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.Comparator;
import java.util.Optional;

/**
 * The foundational requirement that is furthest below its target: then the lowest level, then what is known to be no better before what
 * nobody knows, then the order of the seven.
 */
public record Weakest(FoundationalRequirement fr, SecurityLevel target, Level achieved) {

    private static final Comparator<Weakest> WORST_FIRST = Comparator.comparingInt(Weakest::depth)
            .reversed()
            .thenComparing(weakest -> weakest.achieved().proved())
            .thenComparing(weakest -> weakest.achieved().possible())
            .thenComparing(Weakest::fr);

    /** Target minus level. */
    public int depth() {
        return target.value() - achieved.proved().value();
    }

    /** Empty where no target is set, or every target is reached. */
    static Optional<Weakest> of(Answers answers, TargetLevel target) {
        return FoundationalRequirement.ALL.stream()
                .filter(fr -> target.of(fr).isPresent())
                .map(fr -> new Weakest(fr, target.of(fr).orElseThrow(), answers.level(fr, Ask.IN_FORCE)))
                .filter(weakest -> !weakest.achieved().reaches(weakest.target()))
                .min(WORST_FIRST);
    }
}

package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Trace;

/**
 * How far a scenario lies above tolerable: the fewest likelihood classes down, at the same consequence, to a tolerable
 * cell. That one class stands for one security level is our assumption; IEC 62443-3-2 gives no formula.
 */
public sealed interface RiskGap {

    Trace trace();

    /** Tolerable after so many classes; the level stops at 4. */
    record Reachable(int classes, SecurityLevel level, Trace trace) implements RiskGap {}

    /** No likelihood makes this consequence tolerable: change the consequence or the zone. */
    record NotReachable(Trace trace) implements RiskGap {}

    /** The gap of a scenario from the cell that it was rated in. */
    static RiskGap of(RiskRecord scenario, Rating.Rated cell, RiskCriteria criteria) {
        for (int likelihood = cell.likelihood(); likelihood >= 1; likelihood--) {
            if (criteria.isTolerable(cell.consequence(), likelihood)) {
                return reachable(scenario, cell, likelihood, criteria);
            }
        }
        return new NotReachable(Trace.of(
                        RiskReason.NOT_REACHABLE,
                        new Fact.Scenario(scenario.id()),
                        Scales.consequence(cell.consequence(), criteria))
                .because(cell.trace()));
    }

    private static Reachable reachable(RiskRecord scenario, Rating.Rated cell, int likelihood, RiskCriteria criteria) {
        int classes = cell.likelihood() - likelihood;
        SecurityLevel level = SecurityLevel.of(Math.min(classes, SecurityLevel.SL_4.value()));
        Trace trace = Trace.of(
                RiskReason.CLASSES_DOWN,
                new Fact.Scenario(scenario.id()),
                new Fact.Level(level),
                new Fact.Count(classes),
                Scales.likelihood(likelihood, criteria),
                new Fact.Count(criteria.risk(cell.consequence(), likelihood)));
        return new Reachable(classes, level, trace.because(cell.trace(), Trace.of(RiskReason.ONE_CLASS_PER_LEVEL)));
    }
}

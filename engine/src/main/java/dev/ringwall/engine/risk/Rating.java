package dev.ringwall.engine.risk;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;

/** Where a scenario lies in the plant's matrix, or what is missing to say so. */
public sealed interface Rating {

    Trace trace();

    /** In a cell of the matrix; classes count from 1. */
    record Rated(int consequence, int likelihood, int risk, boolean isTolerable, Trace trace) implements Rating {}

    /** Nowhere yet; the trace names everything that is missing. */
    record Unrated(Trace trace) implements Rating {}

    default boolean isIntolerable() {
        return this instanceof Rated rated && !rated.isTolerable();
    }

    /** What keeps the worst consequence of a scenario unknown (ZCR 5.3); nothing where it is known. */
    static List<Trace> openConsequence(RiskRecord scenario, RiskCriteria criteria) {
        return Scales.openConsequence(scenario, criteria);
    }

    /** What keeps its likelihood unknown (ZCR 5.4). */
    static List<Trace> openLikelihood(RiskRecord scenario, RiskCriteria criteria) {
        return Scales.openLikelihood(scenario, criteria);
    }

    /** Without cyber countermeasures (ZCR 5.3 to 5.5). A category that nobody rated may be the worst one. */
    static Rating unmitigated(RiskRecord scenario, RiskCriteria criteria) {
        List<Trace> open = new ArrayList<>(Scales.openConsequence(scenario, criteria));
        open.addAll(Scales.openLikelihood(scenario, criteria));
        if (!open.isEmpty()) {
            return new Unrated(Trace.of(RiskReason.SCENARIO_NOT_RATED, new Fact.Scenario(scenario.id()))
                    .because(open));
        }
        return rated(
                scenario,
                scenario.worstConsequence().orElseThrow(),
                scenario.likelihood().orElseThrow(),
                criteria);
    }

    /** With the countermeasures beside it, as people rated it again (ZCR 5.9 and 5.10). */
    static Rating residual(RiskRecord scenario, RiskCriteria criteria) {
        Trace unrated = Trace.of(RiskReason.RESIDUAL_NOT_RATED, new Fact.Scenario(scenario.id()));
        if (scenario.residual().isEmpty()) {
            return new Unrated(unrated);
        }
        RiskRecord.Residual residual = scenario.residual().get();
        List<Trace> open = new ArrayList<>(Scales.outside(residual.consequence(), criteria.consequences()));
        open.addAll(Scales.outside(residual.likelihood(), criteria.likelihoods()));
        return open.isEmpty()
                ? rated(scenario, residual.consequence(), residual.likelihood(), criteria)
                : new Unrated(unrated.because(open));
    }

    private static Rated rated(RiskRecord scenario, int consequence, int likelihood, RiskCriteria criteria) {
        int risk = criteria.risk(consequence, likelihood);
        boolean tolerable = criteria.isTolerable(consequence, likelihood);
        Trace trace = Trace.of(
                tolerable ? RiskReason.SCENARIO_TOLERABLE : RiskReason.SCENARIO_NOT_TOLERABLE,
                new Fact.Scenario(scenario.id()),
                Scales.consequence(consequence, criteria),
                Scales.likelihood(likelihood, criteria),
                new Fact.Count(risk),
                new Fact.Count(criteria.tolerable()));
        return new Rated(consequence, likelihood, risk, tolerable, trace.because(Scales.defaults(criteria)));
    }
}

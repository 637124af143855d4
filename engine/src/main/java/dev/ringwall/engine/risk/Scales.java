package dev.ringwall.engine.risk;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;

/** Reads a plant's scales, and says what a scenario lacks on them. */
final class Scales {

    private Scales() {}

    static Fact consequence(int number, RiskCriteria criteria) {
        return new Fact.Text(criteria.consequences().get(number - 1));
    }

    static Fact likelihood(int number, RiskCriteria criteria) {
        return new Fact.Text(criteria.likelihoods().get(number - 1));
    }

    /** What keeps the worst consequence of a scenario unknown: each category of the plant counts, the worst decides. */
    static List<Trace> openConsequence(RiskRecord scenario, RiskCriteria criteria) {
        Fact.Scenario record = new Fact.Scenario(scenario.id());
        List<Trace> open = new ArrayList<>();
        if (scenario.consequences().isEmpty()) {
            open.add(Trace.of(RiskReason.CONSEQUENCE_NOT_RATED, record));
        }
        criteria.categories().stream()
                .filter(category -> !scenario.consequences().containsKey(category))
                .sorted()
                .map(category -> Trace.of(RiskReason.CATEGORY_NOT_RATED, record, new Fact.Text(category)))
                .forEach(open::add);
        scenario.consequences().values().forEach(number -> open.addAll(outside(number, criteria.consequences())));
        return open;
    }

    static List<Trace> openLikelihood(RiskRecord scenario, RiskCriteria criteria) {
        return scenario.likelihood()
                .map(number -> outside(number, criteria.likelihoods()))
                .orElseGet(() -> List.of(Trace.of(RiskReason.LIKELIHOOD_NOT_RATED, new Fact.Scenario(scenario.id()))));
    }

    /** A class that the scale does not have rates nothing. */
    static List<Trace> outside(int number, List<String> scale) {
        return number >= 1 && number <= scale.size()
                ? List.of()
                : List.of(
                        Trace.of(RiskReason.CLASS_OUTSIDE_SCALE, new Fact.Count(number), new Fact.Count(scale.size())));
    }

    /** A result on scales that nobody at the plant stated says so. */
    static List<Trace> defaults(RiskCriteria criteria) {
        return criteria.stated() ? List.of() : List.of(Trace.of(RiskReason.DEFAULT_CRITERIA));
    }
}

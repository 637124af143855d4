package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.CompensationGap;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/**
 * A compensating countermeasure whose record lacks something, and which therefore counts for nothing. Our own
 * check.
 */
final class CountermeasureIncomplete implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.plant().plant().countermeasures().stream()
                .filter(measure -> !missing(measure, assessment).isEmpty())
                .map(measure -> incomplete(measure, missing(measure, assessment)))
                .toList();
    }

    private static List<CompensationGap> missing(Countermeasure measure, Assessment assessment) {
        return assessment.judge().compensations().missing(measure);
    }

    private Finding incomplete(Countermeasure measure, List<CompensationGap> missing) {
        Fact of = new Fact.Of(measure.id());
        List<Trace> because = missing.stream().map(gap -> Trace.of(gap, of)).toList();
        return new Finding(
                name(),
                kind(),
                measure.id(),
                Trace.of(RuleReason.RECORD_IS_INCOMPLETE, of).because(because));
    }
}

package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Conditions;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.List;

/** Somebody stated that a condition is absent, and the model or an observation shows it. Our own check. */
final class ConditionContradicted implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.judge().conditions().contradictions().stream()
                .map(this::contradicted)
                .toList();
    }

    private Finding contradicted(Conditions.Contradiction each) {
        Trace trace = Trace.of(
                RuleReason.STATEMENT_IS_CONTRADICTED,
                new Fact.Stated(each.statement().id()),
                new Fact.Depends(each.statement().condition()),
                new Fact.Of(each.subject()));
        return new Finding(name(), kind(), each.subject(), trace.because(each.shown()));
    }
}

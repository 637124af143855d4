package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observed;
import java.util.ArrayList;
import java.util.List;

/** Traffic that no channel declares (IEC 62443-3-2, ZCR 3.1). */
final class UndeclaredFlow implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NONCONFORMITY;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        if (assessment.plant().plant().flows().isEmpty()) {
            return found;
        }
        for (Observation.Seen seen : Observed.of(assessment.plant()).all().seen()) {
            if (seen.verdict() instanceof FlowVerdict.Violation violation) {
                found.add(new Finding(name(), kind(), assessment.plant().plant().id(), violation.trace()));
            }
        }
        return found;
    }
}

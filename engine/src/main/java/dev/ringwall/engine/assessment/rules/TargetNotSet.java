package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.List;

/** A zone or conduit without a full SL-T. Not set is not 0: it yields "no target", never "no gap". */
final class TargetNotSet implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NOT_KNOWN;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.targeted().stream()
                .filter(subject -> assessment
                        .target(subject.id())
                        .flatMap(TargetLevel::vector)
                        .isEmpty())
                .map(subject -> finding(subject.id(), RuleReason.TARGET_IS_NOT_SET, new Fact.Of(subject.id())))
                .toList();
    }
}

package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** A zone that asks for less than the zone around it. Our own check. */
final class SubZoneBelowParent implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return assessment.targets().belowParent().stream()
                .map(below -> finding(
                        below.zone(),
                        RuleReason.ASKS_LESS_THAN_PARENT,
                        new Fact.Of(below.zone()),
                        new Fact.Of(below.parent()),
                        new Fact.Foundation(below.fr())))
                .toList();
    }
}

package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;

/** A device that is reached over external networks, among others (IEC 62443-3-2, ZCR 3.6). */
final class ExternalNotSeparated implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.RECOMMENDATION;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return new KeptApart(ZoneKind.EXTERNAL, RuleReason.EXTERNAL_AMONG_OTHERS, Traits::external)
                .find(this, assessment);
    }
}

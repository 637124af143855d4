package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;

/** A temporarily connected device among assets that stay (IEC 62443-3-2, ZCR 3.4). */
final class TemporaryNotSeparated implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.RECOMMENDATION;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return new KeptApart(ZoneKind.TEMPORARY, RuleReason.TEMPORARY_AMONG_OTHERS, Traits::temporary)
                .find(this, assessment);
    }
}

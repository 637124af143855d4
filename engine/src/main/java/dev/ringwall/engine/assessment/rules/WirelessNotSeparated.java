package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;

/** A wireless device among wired ones (IEC 62443-3-2, ZCR 3.5). */
final class WirelessNotSeparated implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.RECOMMENDATION;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        return new KeptApart(ZoneKind.WIRELESS, RuleReason.WIRELESS_AMONG_OTHERS, Traits::wireless)
                .find(this, assessment);
    }
}

package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import java.util.List;

/** TO WRITE: what it finds at a plant, and the clause behind it (IEC 62443-3-2, ZCR 3.1). */
final class __Name__ implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        // TO WRITE: where the plant breaks it. What it says of that is a constant of RuleReason and a sentence in words/en.yaml.
        return List.of();
    }
}

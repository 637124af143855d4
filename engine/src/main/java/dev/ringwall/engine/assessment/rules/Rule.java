package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.Locale;

/** Answers the question: where does a plant break this rule? */
public interface Rule {

    /** How binding it is. */
    Finding.Kind kind();

    /** What it found; nothing where the plant keeps it. */
    List<Finding> find(Assessment assessment);

    /** Its name everywhere: {@code asset-without-zone}. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** One finding of this rule. */
    default Finding finding(SubjectId subject, RuleReason reason, Fact... facts) {
        return new Finding(name(), kind(), subject, Trace.of(reason, facts));
    }
}

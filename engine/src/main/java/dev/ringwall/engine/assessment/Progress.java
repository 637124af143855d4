package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.risk.TargetLevel;
import java.util.Optional;

/**
 * How many of the rows that a target asks are met, up to that target. Unknown stays in the denominator; not applicable is out of
 * it; an enhancement over an open base is in no numerator.
 */
public record Progress(int met, int asked, int unknown) {

    static Progress of(Answers answers, TargetLevel target, Ask ask) {
        int met = 0;
        int asked = 0;
        int unknown = 0;
        for (Requirement row : answers.rows()) {
            Verdict verdict = answers.verdict(row.id(), ask);
            Optional<SecurityLevel> wanted =
                    target.of(row.fr().orElseThrow()).filter(level -> level.isAtLeast(row.level()));
            if (wanted.isPresent() && verdict.status() != Status.NOT_APPLICABLE) {
                asked++;
                unknown += verdict.isUnknown() ? 1 : 0;
                met += verdict.countsAt(wanted.get()) && !answers.hasNoEffect(row, ask) ? 1 : 0;
            }
        }
        return new Progress(met, asked, unknown);
    }
}

package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.Optional;

/** A level that is another one in the later assessment. */
public sealed interface Move {

    SubjectId subject();

    FoundationalRequirement fr();

    /**
     * SL-T moved.
     *
     * @param before empty where nobody had set it, which is not 0
     * @param changed what came, went or changed in the plant and is named in its derivations, before or after
     */
    record OfTarget(
            SubjectId subject,
            FoundationalRequirement fr,
            Optional<SecurityLevel> before,
            Optional<SecurityLevel> after,
            List<Fact> changed)
            implements Move {

        public OfTarget {
            changed = List.copyOf(changed);
        }
    }

    /**
     * SL-C, SL-C+ or SL-A moved.
     *
     * @param causes the row that decides what is proved, and where it is another one, the row that decides what is possible
     */
    record OfLevel(
            SubjectId subject, Answer answer, FoundationalRequirement fr, Level before, Level after, List<Cause> causes)
            implements Move {

        public OfLevel {
            causes = List.copyOf(causes);
        }

        /** Whether less is proved than before. */
        public boolean fell() {
            return proved(after) < proved(before);
        }

        public boolean rose() {
            return proved(after) > proved(before);
        }

        /** Where no row applies every target is reached. */
        private static int proved(Level level) {
            return level.applicable() ? level.proved().value() : SecurityLevel.SL_4.value() + 1;
        }
    }

    /**
     * A row because of which a level moved: it holds the lower of the two levels, and does not hold the other.
     *
     * @param before its answer; empty where it was not asked of this subject
     * @param changed what came, went or changed in the plant and is named in its reasons, before or after
     */
    record Cause(RequirementId row, Optional<Verdict> before, Optional<Verdict> after, List<Fact> changed) {

        public Cause {
            changed = List.copyOf(changed);
        }
    }
}

package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.evaluation.MatterStanding.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Two evaluations of one subject: what the later one says otherwise, and how far their evaluators agree. */
public record EvaluationComparison(EvaluationAssessment one, EvaluationAssessment two) {

    /** What of a matter is another than before. */
    public enum What {
        /** In scope now, and not before. */
        ADDED,
        /** In scope before, and not now. */
        REMOVED,
        VERDICT,
        /** Another set of pieces is examined, by their digests. */
        EVIDENCE,
        /** The subject has another version, and what was examined is the same as before. */
        EVIDENCE_CARRIED_OVER
    }

    /** A matter of which something is another. */
    public record Changed(Asked asked, Optional<State> before, Optional<State> after, Set<What> what) {}

    public boolean isOfOneVersion() {
        return version(one).equals(version(two));
    }

    private static String version(EvaluationAssessment assessment) {
        return assessment.evaluation().head().subject().version().strip();
    }

    /** Matters of which something changed, in the order of the later report; what was removed comes last. */
    public List<Changed> changes() {
        List<Changed> changes = new ArrayList<>();
        for (MatterStanding later : two.matters()) {
            Optional<MatterStanding> earlier = one.standing(later.matter());
            Set<What> what = earlier.map(before -> changed(before, later)).orElseGet(() -> EnumSet.of(What.ADDED));
            if (!what.isEmpty()) {
                changes.add(new Changed(
                        later.asked(), earlier.map(MatterStanding::state), Optional.of(later.state()), what));
            }
        }
        one.matters().stream()
                .filter(before -> two.standing(before.matter()).isEmpty())
                .forEach(before -> changes.add(new Changed(
                        before.asked(), Optional.of(before.state()), Optional.empty(), EnumSet.of(What.REMOVED))));
        return changes;
    }

    private Set<What> changed(MatterStanding before, MatterStanding after) {
        Set<What> what = EnumSet.noneOf(What.class);
        if (before.state() != after.state()) {
            what.add(What.VERDICT);
        }
        Set<String> was = digests(one, before);
        Set<String> is = digests(two, after);
        if (!was.equals(is)) {
            what.add(What.EVIDENCE);
        } else if (!isOfOneVersion() && !is.isEmpty()) {
            what.add(What.EVIDENCE_CARRIED_OVER);
        }
        return what;
    }

    private static Set<String> digests(EvaluationAssessment assessment, MatterStanding standing) {
        return standing.counted().stream()
                .flatMap(judgement -> judgement.evidence().stream())
                .flatMap(id -> assessment.evaluation().exhibit(id).stream())
                .map(Exhibit::sha256)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How far each evaluator of the one agrees with each of the other. */
    public List<Agreement> agreements() {
        return one.heard().stream()
                .flatMap(first -> two.heard().stream().map(second -> Agreement.of(one, first, two, second)))
                .toList();
    }
}

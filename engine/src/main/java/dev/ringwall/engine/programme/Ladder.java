package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far some pieces of evidence reach. Each level stands on the one below: an example; an approved procedure and people;
 * enough real cases; a measure and what was made better because of it.
 */
record Ladder(List<Proof> pieces, int casesNeeded) {

    /** One thing that a level asks for: of which kinds it can be, and what is said where it is missing. */
    record Need(List<ProofKind> kinds, Trace missing) {}

    MaturityLevel level() {
        MaturityLevel reached = MaturityLevel.UNKNOWN;
        for (MaturityLevel level : MaturityLevel.LEVELS) {
            if (!missingFor(level).isEmpty()) {
                return reached;
            }
            reached = level;
        }
        return reached;
    }

    /** What of one level is missing, whatever stands below it. */
    List<Need> missingFor(MaturityLevel level) {
        List<Need> missing = new ArrayList<>();
        switch (level) {
            case NONE, UNKNOWN -> {}
            case INITIAL -> ask(missing, ProgrammeReason.NEEDS_EXAMPLE, ProofKind.EXAMPLE, ProofKind.CASE);
            case MANAGED -> {
                ask(missing, ProgrammeReason.NEEDS_PROCEDURE, ProofKind.PROCEDURE);
                ask(missing, ProgrammeReason.NEEDS_PEOPLE, ProofKind.PEOPLE);
            }
            case DEFINED -> askCases(missing);
            case IMPROVING -> {
                ask(missing, ProgrammeReason.NEEDS_MEASURE, ProofKind.MEASURE);
                if (!improved()) {
                    missing.add(need(ProgrammeReason.NEEDS_IMPROVEMENT, ProofKind.IMPROVEMENT));
                }
            }
        }
        return missing;
    }

    private void ask(List<Need> missing, ProgrammeReason reason, ProofKind... kinds) {
        if (pieces.stream().noneMatch(piece -> List.of(kinds).contains(piece.kind()))) {
            missing.add(need(reason, kinds));
        }
    }

    private static Need need(ProgrammeReason reason, ProofKind... kinds) {
        return new Need(List.of(kinds), Trace.of(reason));
    }

    // Two records of one case are one case.
    private void askCases(List<Need> missing) {
        long cases = pieces.stream()
                .filter(piece -> piece.kind() == ProofKind.CASE)
                .map(piece -> piece.realCase().strip().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .count();
        if (cases < casesNeeded) {
            Trace told =
                    Trace.of(ProgrammeReason.NEEDS_CASES, new Fact.Count((int) cases), new Fact.Count(casesNeeded));
            missing.add(new Need(List.of(ProofKind.CASE), told));
        }
    }

    private boolean improved() {
        Set<EvidenceId> measures = pieces.stream()
                .filter(piece -> piece.kind() == ProofKind.MEASURE)
                .map(Proof::id)
                .collect(Collectors.toSet());
        return pieces.stream()
                .filter(piece -> piece.kind() == ProofKind.IMPROVEMENT)
                .anyMatch(piece -> piece.drawnFrom().filter(measures::contains).isPresent());
    }
}

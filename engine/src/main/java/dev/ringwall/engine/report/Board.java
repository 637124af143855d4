package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.lifecycle.LifecycleReason;
import dev.ringwall.engine.lifecycle.StepStatus;
import dev.ringwall.engine.lifecycle.StepStatus.State;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything that a plant still lacks, phase by phase. A phase is done when nothing in it is open or unknown and the phases
 * before it are done; so no phase gets better because evidence for it went away.
 */
final class Board {

    /** The rule about targets: what it finds is told where targets are. */
    private static final String TARGET_NOT_SET = "target-not-set";

    private final Assessment assessment;
    private final List<Matter> matters = new ArrayList<>();

    private Board(Assessment assessment) {
        this.assessment = assessment;
    }

    static Board of(Assessment assessment) {
        Board board = new Board(assessment);
        board.steps();
        board.targets();
        board.findings();
        board.matters.addAll(new BoardRows(assessment).matters());
        board.matters.addAll(new BoardWatch(assessment).matters());
        return board;
    }

    /** What a phase lacks, what presses most first. */
    List<Matter> of(Phase phase) {
        return among(matter -> matter.phase() == phase);
    }

    /** What is somebody's to settle, in the order of the phases. */
    List<Matter> of(Party party) {
        List<Matter> all = new ArrayList<>();
        Phase.ALL.forEach(phase -> all.addAll(among(matter -> matter.phase() == phase && matter.party() == party)));
        return all;
    }

    private List<Matter> among(Predicate<Matter> which) {
        return matters.stream()
                .filter(which)
                .sorted(Comparator.comparing(Matter::state))
                .toList();
    }

    /** How each phase stands. */
    Map<Phase, PhaseState> states() {
        Map<Phase, PhaseState> states = new EnumMap<>(Phase.class);
        boolean settled = true;
        for (Phase phase : Phase.ALL) {
            PhaseState own = of(phase).stream()
                    .map(Matter::state)
                    .filter(state -> state != PhaseState.COMING)
                    .findFirst()
                    .orElse(settled ? PhaseState.DONE : PhaseState.WAITING);
            states.put(phase, own);
            settled &= own == PhaseState.DONE;
        }
        return states;
    }

    private void steps() {
        Map<Phase, Integer> waiting = new EnumMap<>(Phase.class);
        for (StepStatus status : StepReport.steps(assessment).all()) {
            Phase phase = Phase.of(status.step());
            if (status.isSettled()) {
                continue;
            }
            if (status.state() != State.REOPENED && StepReport.waitsAlone(status.trace())) {
                waiting.merge(phase, 1, Integer::sum);
                continue;
            }
            Cell what = new Cell.Several(List.of(
                    Cell.text(status.step().print()), Cell.of(new Phrase(Terms.key(status.step()), List.of()))));
            PhaseState state = status.state() == State.REOPENED ? PhaseState.REOPENED : PhaseState.OPEN;
            matters.add(Matter.of(phase, state, what).because(changes(status.trace())));
        }
        waiting.forEach((phase, count) -> matters.add(
                Matter.of(phase, PhaseState.WAITING, Phrase.of(BoardWords.STEPS_WAITING, new Fact.Count(count)))));
    }

    /** What changed since somebody signed, and which step before was reopened by it. */
    private static Cell changes(Trace trace) {
        Set<Trace> found = new LinkedHashSet<>();
        collect(trace, found);
        return found.isEmpty()
                ? Cell.BLANK
                : new Cell.Several(found.stream().map(Cell::of).toList());
    }

    private static void collect(Trace trace, Set<Trace> found) {
        if (trace.reason() == LifecycleReason.SIGNED_ANOTHER_VERSION
                || trace.reason() == LifecycleReason.INPUT_REOPENED
                || trace.reason() == LifecycleReason.SIGNATURE_ENDED
                || trace.reason() == LifecycleReason.TREATMENT_ENDED) {
            found.add(trace);
            found.addAll(trace.because());
            return;
        }
        trace.because().forEach(below -> collect(below, found));
    }

    private void targets() {
        Demands demands = new Demands(assessment);
        for (Subject subject : assessment.targeted()) {
            if (!demands.isComplete(subject.id())) {
                matters.add(Matter.of(Phase.PLAN, PhaseState.OPEN, Phrase.of(BoardWords.NO_TARGET))
                        .at(subject.id()));
            }
        }
        if (assessment.targeted().isEmpty()) {
            matters.add(Matter.of(Phase.PLAN, PhaseState.UNKNOWN, Phrase.of(BoardWords.NO_SUBJECT)));
        }
    }

    private void findings() {
        count(Finding.Kind.NONCONFORMITY, PhaseState.OPEN, BoardWords.RULES_BROKEN);
        count(Finding.Kind.NOT_KNOWN, PhaseState.UNKNOWN, BoardWords.NOT_SAID);
    }

    private void count(Finding.Kind kind, PhaseState state, BoardWords words) {
        long count = assessment.findings().stream()
                .filter(finding -> finding.kind() == kind && !finding.rule().equals(TARGET_NOT_SET))
                .count();
        if (count > 0) {
            matters.add(Matter.of(Phase.DESIGN, state, Phrase.of(words, new Fact.Count(Math.toIntExact(count)))));
        }
    }
}

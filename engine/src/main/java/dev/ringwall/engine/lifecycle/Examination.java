package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.lifecycle.StepStatus.State;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.risk.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Examines the steps one after the other, each after those it needs. */
final class Examination {

    private final PlantIndex index;
    private final Gate gate;
    private final Signed signed;
    private final Signatures signatures;
    private final EnumMap<Step, StepStatus> plant = new EnumMap<>(Step.class);
    private final EnumMap<Step, SortedMap<SubjectId, StepStatus>> each = new EnumMap<>(Step.class);

    Examination(PlantIndex index, Catalog catalog, OpenFindings findings, LocalDate day) {
        Targets targets = Targets.of(index);
        this.index = index;
        this.gate = new Gate(index, targets, findings, day);
        this.signed = new Signed(index.plant(), targets, catalog);
        this.signatures = new Signatures(index.plant().approvals(), day);
    }

    Steps steps() {
        // ZCR 6.1 gathers 6.2 to 6.9, the only step that comes before what it needs.
        Stream.concat(
                        Step.ALL.stream().filter(step -> step != Step.ZCR_6_1 && step != Step.ZCR_7_1),
                        Stream.of(Step.ZCR_6_1, Step.ZCR_7_1))
                .forEach(this::examine);
        return new Steps(plant, each);
    }

    private void examine(Step step) {
        if (!step.isForEach()) {
            plant.put(step, status(step, Optional.empty()));
            return;
        }
        TreeMap<SubjectId, StepStatus> statuses = new TreeMap<>();
        gate.subjects().forEach(subject -> statuses.put(subject, status(step, Optional.of(subject))));
        each.put(step, statuses);
        plant.put(step, Whole.of(step, statuses));
    }

    private StepStatus status(Step step, Optional<SubjectId> subject) {
        Optional<Fingerprint> today = signed.of(step, subject);
        Verdict verdict = verdict(step, subject, today);
        Trace trace =
                Trace.of(verdict.state().reason(), new Fact.Text(step.print())).because(verdict.because());
        return new StepStatus(step, subject, verdict.state(), today, trace);
    }

    private Verdict verdict(Step step, Optional<SubjectId> subject, Optional<Fingerprint> today) {
        if (isSpared(step)) {
            return new Verdict(
                    State.NOT_REQUIRED, List.of(gate.targets().initial().trace()));
        }
        List<StepStatus> unsettled = unsettled(step, subject);
        if (unsettled.isEmpty() && isWithoutMitigation(step, subject)) {
            return new Verdict(State.NOT_REQUIRED, List.of(Trace.of(LifecycleReason.NOTHING_TO_MITIGATE)));
        }
        List<Trace> missing = new ArrayList<>(gate.missing(step, subject));
        Optional<Signatures.Found> found = today.map(what -> signatures.find(step, subject, what));
        if (found.isPresent() && found.get() instanceof Signatures.Found.Older older) {
            return new Verdict(State.REOPENED, and(List.of(older.trace()), inputs(unsettled), missing));
        }
        List<Trace> unsigned = unsigned(step, found);
        if (!unsettled.isEmpty()) {
            boolean wasDone = missing.isEmpty() && unsigned.isEmpty() && isReopened(unsettled);
            return new Verdict(wasDone ? State.REOPENED : State.OPEN, and(inputs(unsettled), missing, unsigned));
        }
        List<Trace> withoutTarget = step == Step.ZCR_6_4 ? SpecificationGate.withoutTarget(gate) : List.of();
        if (!withoutTarget.isEmpty()) {
            return new Verdict(State.OPEN, and(withoutTarget, missing, List.of()));
        }
        return missing.isEmpty() && unsigned.isEmpty()
                ? new Verdict(State.DONE, signature(found))
                : new Verdict(State.READY, and(missing, unsigned, List.of()));
    }

    /** The result of ZCR 4.1 spares the detail, as long as nobody has to decide it again. */
    private boolean isSpared(Step step) {
        return step.isDetail()
                && gate.targets().initial().sparesDetail()
                && PartitionGate.decision(gate).isEmpty()
                && state(Step.ZCR_2_1) != State.REOPENED
                && !isDecisionOlder();
    }

    private boolean isDecisionOlder() {
        return signed.of(Step.ZCR_4_1, Optional.empty())
                .map(today -> signatures.find(Step.ZCR_4_1, Optional.empty(), today))
                .filter(Signatures.Found.Older.class::isInstance)
                .isPresent();
    }

    private boolean isWithoutMitigation(Step step, Optional<SubjectId> subject) {
        return subject.isPresent()
                && step.compareTo(Step.ZCR_5_8) >= 0
                && DetailGate.of(gate, subject.get()).hasNothingToMitigate();
    }

    private State state(Step step) {
        return Optional.ofNullable(plant.get(step)).map(StepStatus::state).orElse(State.OPEN);
    }

    /** Inputs that are neither done nor not required: of the same zone or conduit, where they are taken for each. */
    private List<StepStatus> unsettled(Step step, Optional<SubjectId> subject) {
        return step.inputs().stream()
                .flatMap(input -> input(input, subject).stream())
                .filter(status -> !status.isSettled())
                .toList();
    }

    private Optional<StepStatus> input(Step input, Optional<SubjectId> subject) {
        return input.isForEach() && subject.isPresent()
                ? Optional.ofNullable(
                        each.getOrDefault(input, Collections.emptySortedMap()).get(subject.get()))
                : Optional.ofNullable(plant.get(input));
    }

    private static boolean isReopened(List<StepStatus> inputs) {
        return inputs.stream().anyMatch(input -> input.state() == State.REOPENED);
    }

    private static List<Trace> inputs(List<StepStatus> unsettled) {
        return unsettled.stream()
                .map(input -> Trace.of(
                        input.state() == State.REOPENED
                                ? LifecycleReason.INPUT_REOPENED
                                : LifecycleReason.INPUT_NOT_DONE,
                        new Fact.Text(input.step().print())))
                .toList();
    }

    /** What is missing in signatures, for steps that are done only once somebody signed. */
    private List<Trace> unsigned(Step step, Optional<Signatures.Found> found) {
        if (!step.isStated() || found.isEmpty()) {
            return List.of();
        }
        return switch (found.get()) {
            case Signatures.Found.Missing missing -> List.of(missing.trace());
            case Signatures.Found.Older older -> List.of(older.trace());
            case Signatures.Found.Current current -> objections(step, current.approvals());
        };
    }

    /** What speaks against signatures over what stands today. */
    private List<Trace> objections(Step step, List<Approval> approvals) {
        if (step == Step.ZCR_7_1) {
            return objections(approvals);
        }
        return step == Step.ZCR_5_13 ? saysTooLittle(approvals) : List.of();
    }

    /** One approver to whom nobody objects suffices. */
    private List<Trace> objections(List<Approval> approvals) {
        List<List<Trace>> all = approvals.stream()
                .map(approval -> Approver.objections(approval, index.plant().description(), signatures))
                .toList();
        return all.stream().anyMatch(List::isEmpty)
                ? List.of()
                : all.stream().flatMap(List::stream).distinct().toList();
    }

    /** The report names participants, references and classification; its signature says so in its reason. */
    private static List<Trace> saysTooLittle(List<Approval> approvals) {
        return approvals.stream()
                        .allMatch(approval -> approval.signature().reason().isBlank())
                ? List.of(Trace.of(
                        LifecycleReason.REPORT_SAYS_TOO_LITTLE,
                        new Fact.Text(approvals.getFirst().signature().by()),
                        new Fact.Day(approvals.getFirst().signature().date())))
                : List.of();
    }

    private static List<Trace> signature(Optional<Signatures.Found> found) {
        return found.isPresent() && found.get() instanceof Signatures.Found.Current current
                ? List.of(current.trace())
                : List.of();
    }

    private static List<Trace> and(List<Trace> one, List<Trace> two, List<Trace> three) {
        return Stream.of(one, two, three).flatMap(List::stream).toList();
    }

    private record Verdict(State state, List<Trace> because) {}
}

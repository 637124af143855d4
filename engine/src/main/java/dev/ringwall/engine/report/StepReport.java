package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.lifecycle.LifecycleReason;
import dev.ringwall.engine.lifecycle.OpenFindings;
import dev.ringwall.engine.lifecycle.Step;
import dev.ringwall.engine.lifecycle.StepStatus;
import dev.ringwall.engine.lifecycle.StepStatus.State;
import dev.ringwall.engine.lifecycle.Steps;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Where a plant stands in the 32 steps of IEC 62443-3-2, and what the next ones still need. */
public final class StepReport {

    private static final List<Reason> SIGNATURE_MISSING = List.of(
            LifecycleReason.NOT_SIGNED,
            LifecycleReason.SIGNED_WITHOUT_HASH,
            LifecycleReason.SIGNED_ANOTHER_VERSION,
            LifecycleReason.SIGNATURE_ENDED);

    /** The name of this report. */
    public static final String NAME = "steps";

    private StepReport() {}

    /** @param all every step with its reason, also those that are done or not required */
    public static Document compile(Assessment assessment, boolean all, Origin origin) {
        Steps steps = steps(assessment);
        List<StepStatus> open = steps.all().stream()
                .filter(status -> all || !status.isSettled())
                .toList();
        List<StepStatus> told = open.stream()
                .filter(status -> all || !waitsAlone(status.trace()))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("summary", Phrase.of(StepWords.SUMMARY), summary(steps)));
        if (!open.isEmpty()) {
            sections.add(new Section(
                    "missing",
                    Phrase.of(StepWords.MISSING),
                    waiting(open.size() - told.size()),
                    told.stream().map(status -> section(status, steps, all)).toList()));
        }
        return new Document(
                NAME, Phrase.of(StepWords.TITLE, new Fact.Text(origin.plantName())), origin, List.of(), sections);
    }

    /** Where every step stands on the day of an assessment. */
    static Steps steps(Assessment assessment) {
        return Steps.of(assessment.plant(), assessment.catalog(), OpenFindings.of(assessment), assessment.day());
    }

    /** Whether nothing is missing but the steps before it: those say what there is to do. */
    static boolean waitsAlone(Trace trace) {
        return trace.because().isEmpty()
                ? trace.reason() == LifecycleReason.INPUT_NOT_DONE || trace.reason() == LifecycleReason.INPUT_REOPENED
                : trace.because().stream().allMatch(StepReport::waitsAlone);
    }

    private static List<Block> waiting(int count) {
        return count == 0
                ? List.of()
                : List.of(new Block.Paragraph(Phrase.of(StepWords.WAITING, new Fact.Count(count))));
    }

    private static Block.Table summary(Steps steps) {
        return new Block.Table(
                "steps",
                Phrase.of(StepWords.SUMMARY),
                List.of(
                        new Column("step", Phrase.of(StepWords.STEP), Column.Kind.ID),
                        new Column("state", Phrase.of(StepWords.STATE), Column.Kind.TERM),
                        new Column("what", Phrase.of(StepWords.WHAT), Column.Kind.TEXT)),
                steps.all().stream().map(StepReport::line).toList());
    }

    private static List<Cell> line(StepStatus status) {
        return List.of(
                Cell.text(status.step().print()),
                Cell.of(status.state()),
                Cell.of(new Phrase(Terms.key(status.step()), List.of())));
    }

    private static Section section(StepStatus status, Steps steps, boolean all) {
        Step step = status.step();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Phrase(Terms.key(step), List.of())));
        if (status.state() != State.NOT_REQUIRED) {
            blocks.add(new Block.Because(Chains.shortened(status.trace(), all ? Detail.ALL : Detail.NOT_MET)));
        }
        List<Phrase> toSign = toSign(status, steps);
        if (!toSign.isEmpty()) {
            blocks.add(new Block.BulletList(toSign));
        }
        return new Section(
                "step-" + step.number(), Phrase.of(StepWords.OF_STEP, new Fact.Text(step.print())), blocks, List.of());
    }

    /** What a person writes down as `hash` who signs today, where nothing is missing but that. */
    private static List<Phrase> toSign(StepStatus status, Steps steps) {
        if (!status.step().isForEach()) {
            return signable(status)
                    .map(hash -> List.of(Phrase.of(StepWords.TO_SIGN, new Fact.Text(hash))))
                    .orElse(List.of());
        }
        List<Phrase> each = new ArrayList<>();
        steps.each()
                .getOrDefault(status.step(), Collections.emptySortedMap())
                .forEach((subject, of) -> signable(of)
                        .ifPresent(hash ->
                                each.add(Phrase.of(StepWords.TO_SIGN_FOR, new Fact.Of(subject), new Fact.Text(hash)))));
        return each;
    }

    private static Optional<String> signable(StepStatus status) {
        boolean waits = status.state() == State.READY || status.state() == State.REOPENED;
        boolean unsigned = status.trace().because().stream().map(Trace::reason).anyMatch(SIGNATURE_MISSING::contains);
        return waits && unsigned ? status.fingerprint().map(Fingerprint::print) : Optional.empty();
    }
}

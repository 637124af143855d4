package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.lifecycle.OpenFindings;
import dev.ringwall.engine.lifecycle.Step;
import dev.ringwall.engine.lifecycle.StepStatus;
import dev.ringwall.engine.lifecycle.StepStatus.State;
import dev.ringwall.engine.lifecycle.Steps;
import dev.ringwall.engine.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** Where a plant stands in the 32 steps of IEC 62443-3-2, and what the next ones still need. */
public final class StepReport {

    /** The name of this report. */
    public static final String NAME = "steps";

    private StepReport() {}

    /** @param all every step with its reason, also those that are done or not required */
    public static Document compile(Assessment assessment, boolean all, Origin origin) {
        OpenFindings findings = new OpenFindings(
                rules(assessment, Finding.Kind.NONCONFORMITY), rules(assessment, Finding.Kind.RECOMMENDATION));
        Steps steps = Steps.of(assessment.plant(), assessment.catalog(), findings, assessment.day());
        List<StepStatus> told = steps.all().stream()
                .filter(status -> all || !status.isSettled())
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("summary", Phrase.of(StepWords.SUMMARY), summary(steps)));
        if (!told.isEmpty()) {
            sections.add(new Section(
                    "missing",
                    Phrase.of(StepWords.MISSING),
                    List.of(),
                    told.stream().map(StepReport::section).toList()));
        }
        return new Document(
                NAME, Phrase.of(StepWords.TITLE, new Fact.Text(origin.plantName())), origin, List.of(), sections);
    }

    private static List<String> rules(Assessment assessment, Finding.Kind kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::rule)
                .distinct()
                .toList();
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

    private static Section section(StepStatus status) {
        Step step = status.step();
        List<Block> blocks =
                List.of(new Block.Paragraph(new Phrase(Terms.key(step), List.of())), new Block.Because(status.trace()));
        return new Section(
                "step-" + step.number(),
                Phrase.of(StepWords.OF_STEP, new Fact.Text(step.print())),
                status.state() == State.NOT_REQUIRED ? blocks.subList(0, 1) : blocks,
                List.of());
    }
}

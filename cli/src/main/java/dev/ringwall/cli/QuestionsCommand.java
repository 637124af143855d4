package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.report.QuestionReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what to ask next. */
@Command(
        name = "questions",
        description = "Lists the open questions, the ones whose answers can move most levels first.",
        footer = {
            "  ringwall questions my-plant           the twenty best",
            "  ringwall questions my-plant --all     every open question"
        })
final class QuestionsCommand implements Action {

    private static final int BEST = 20;

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--all", description = "Every open question, not the best twenty alone.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    QuestionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        Assessment assessment = plant.assess(read, console);
        int shown = all ? Integer.MAX_VALUE : BEST;
        result.write(QuestionReport.compile(assessment, shown, read.origin()), read, console);
        return Exit.GOOD;
    }
}

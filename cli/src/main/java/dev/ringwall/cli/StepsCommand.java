package dev.ringwall.cli;

import dev.ringwall.engine.report.StepReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where a plant stands in the steps of IEC 62443-3-2. */
@Command(
        name = "steps",
        description = "Says where a plant stands in the 32 steps of 62443-3-2, and what the next ones still need.",
        footer = {
            "  ringwall steps my-plant           what is done, and what is missing",
            "  ringwall steps my-plant --all     every step with its reason"
        })
final class StepsCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--all", description = "Every step with its reason, also those that are done.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    StepsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        result.write(StepReport.compile(plant.assess(read, console), all, read.origin()), read, console);
        return Exit.GOOD;
    }
}

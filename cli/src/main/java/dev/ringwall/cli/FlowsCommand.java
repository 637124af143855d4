package dev.ringwall.cli;

import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observed;
import dev.ringwall.engine.report.FlowReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what was seen on the wire with the design. */
@Command(
        name = "flows",
        description = "Compares the flows that were seen with the channels that the design declares.",
        footer = {
            "  ringwall flows my-plant                        what no channel declares, and why",
            "  ringwall flows my-plant --all                  every flow with its reason",
            "  ringwall flows my-plant --fail-on violation    for pipelines: ends with 1"
        })
final class FlowsCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--all", description = "Every flow with its reason, also those that are declared.")
    private boolean all;

    @Option(names = "--fail-on", paramLabel = "WHAT", description = "End with 1 on: violation.")
    private FailOnFlow failOn = FailOnFlow.NOTHING;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    FlowsCommand(Console console) {
        this.console = console;
    }

    /** What makes a pipeline stop. */
    enum FailOnFlow {
        NOTHING,
        VIOLATION
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        Observation observation = Observed.of(PlantIndex.of(read.plant())).all();
        result.write(FlowReport.compile(observation, all, read.origin()), read, console);
        return failOn == FailOnFlow.VIOLATION && !observation.violations().isEmpty() ? Exit.FAIL_ON : Exit.GOOD;
    }
}

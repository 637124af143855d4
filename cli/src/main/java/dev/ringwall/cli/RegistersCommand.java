package dev.ringwall.cli;

import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.RegisterReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who reaches a plant from outside, whose products stand there, and what people have accepted until when. */
@Command(
        name = "registers",
        description = {
            "Lists what an auditor asks for first: remote access and vendors (who, over which conduit, approved until, last",
            "used), accepted gaps and risks (who, until when). What nobody said stands there as such."
        },
        footer = {
            "  ringwall registers my-plant                                        on the terminal",
            "  ringwall registers my-plant --as-of 2027-01-31                     what has ended by then",
            "  ringwall report my-plant --report registers --format xlsx --out d  as a workbook"
        })
final class RegistersCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--all", description = "Every flow that no channel declares.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    RegistersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        Detail detail = all ? Detail.ALL : Detail.NOT_MET;
        result.write(RegisterReport.compile(plant.assess(read, console), detail, read.version()), read, console);
        return Exit.GOOD;
    }
}

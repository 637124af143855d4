package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.TargetReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how each zone and conduit got its SL-T. */
@Command(
        name = "sl-t",
        description = "Derives the target (SL-T) of every zone and conduit, the four methods side by side.",
        footer = {
            "  ringwall sl-t my-plant                          every target with its derivation",
            "  ringwall sl-t my-plant --subject zone:control   one zone"
        })
final class TargetsCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "Only this zone or conduit, as zone:control.")
    private Optional<SubjectId> subject = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    TargetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        Assessment assessment = plant.assess(read, console);
        List<Subject> subjects = Subjects.chosen(assessment.targeted(), subject);
        result.write(TargetReport.compile(assessment, subjects, read.origin()), read, console);
        return Exit.GOOD;
    }
}

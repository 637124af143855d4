package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.GapReport;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a plant lacks, and why: reads, assesses, writes. */
@Command(
        name = "assess",
        description = {
            "Says for each zone and conduit what is asked, what it could and what is in force, and why.",
            "What is not met is listed row by row, what nobody knows in one line."
        },
        footer = {
            "  ringwall assess my-plant                                what is not met, with the reason",
            "  ringwall assess my-plant --all                          every open row with its reason",
            "  ringwall assess my-plant --subject zone:control         one zone, with what was found at it",
            "  ringwall assess my-plant --as-of 2026-12-31             on another day",
            "  ringwall assess my-plant --fail-on gap,nonconformity    for pipelines: ends with 1",
            "  ringwall assess my-plant --format json --out gaps.json  for programs"
        })
final class AssessCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--all", description = "Every open row with its reason, also those that nobody knows.")
    private boolean all;

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "Only this zone or conduit, as zone:control.")
    private Optional<SubjectId> subject = Optional.empty();

    @Mixin
    private final FailOnOption failOn = new FailOnOption();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        Assessment assessment = plant.assess(read, console);
        result.write(gaps(assessment, read), read, console);
        return failOn.judge(assessment, console);
    }

    private Document gaps(Assessment assessment, ReadPlant read) throws Refusal {
        if (subject.isEmpty()) {
            return GapReport.compile(assessment, detail(), read.version());
        }
        Subject only = Subjects.chosen(assessment.subjects(), subject).getFirst();
        return GapReport.compile(assessment, only, detail(), read.origin());
    }

    private Detail detail() {
        return all ? Detail.ALL : Detail.NOT_MET;
    }
}

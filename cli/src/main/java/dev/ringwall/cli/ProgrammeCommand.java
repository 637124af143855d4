package dev.ringwall.cli;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.ProgrammeReports;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.ProgrammeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how well an organisation works by the part of the series that is about it. */
@Command(
        name = "programme",
        description = {
            "Says how well an organisation works: an owner by 62443-2-1, an integrator or maintenance provider by",
            "62443-2-4, a supplier by 62443-4-1. Reads programme.yaml and the programmes that it inherits from."
        },
        footer = {
            "  ringwall programme my-company                              where every row stands",
            "  ringwall programme my-company --all                        with the reason for each",
            "  ringwall programme my-company --report gaps                what is missing, and who acts",
            "  ringwall programme my-company --report responsibilities    who carries what, and the holes",
            "  ringwall programme my-company --fail-on gap,overdue        for pipelines: ends with 1"
        })
final class ProgrammeCommand implements Action {

    private final Console console;

    @Parameters(paramLabel = "PROGRAMME", description = "The folder of a programme, or its programme.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "assessment, gaps or responsibilities; assessment if not given.")
    private ProgrammeReports report = ProgrammeReports.ASSESSMENT;

    @Option(names = "--all", description = "Every row with its reason.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with 1 on: gap, unknown, hole, overdue.")
    private List<FailOn> failOn = List.of();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ProgrammeCommand(Console console) {
        this.console = console;
    }

    /** What makes a pipeline stop. */
    enum FailOn {
        GAP,
        UNKNOWN,
        HOLE,
        OVERDUE;

        int count(ProgrammeAssessment assessment) {
            return switch (this) {
                case GAP -> assessment.gaps().size();
                case UNKNOWN ->
                    (int) assessment.rows().stream()
                            .filter(row -> row.isUnknown())
                            .count();
                case HOLE -> assessment.holes().size();
                case OVERDUE -> assessment.overdue().size();
            };
        }
    }

    @Override
    public Exit act() throws Refusal {
        ProcessCatalog catalog = ProcessReader.read();
        Imported<Programme> read = read(catalog);
        Programme programme = read.value().orElseThrow(() -> refuse(read));
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        ProgrammeAssessment assessment = ProgrammeAssessment.of(programme, catalog, asked);
        Prose prose = new Prose(
                new Speech(result.common().words(), result.common().texts()),
                _ -> Optional.empty(),
                id -> place(id, read.places()));
        Detail detail = all ? Detail.ALL : Detail.NOT_MET;
        result.write(report.compile(assessment, detail, console.version()), prose, console);
        return judge(assessment);
    }

    private Imported<Programme> read(ProcessCatalog catalog) throws Refusal {
        try {
            return ProgrammeFile.read(path, Limits.DEFAULT, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    private Refusal refuse(Imported<Programme> read) {
        read.errors().forEach(issue -> console.remark(issue.toString()));
        return Refusal.inputHasErrors(
                "`" + path + "` has " + ValidateCommand.counted(read.errors().size(), "error"));
    }

    private static Optional<Place> place(Object id, Places places) {
        return switch (id) {
            case EvidenceId evidence -> places.of(evidence);
            case ProcessRequirementId row -> places.of(row);
            default -> Optional.empty();
        };
    }

    private Exit judge(ProgrammeAssessment assessment) {
        Exit exit = Exit.GOOD;
        for (FailOn each : failOn) {
            int count = each.count(assessment);
            if (count > 0) {
                console.remark("failed on " + Choice.word(each) + ": " + count);
                exit = Exit.FAIL_ON;
            }
        }
        return exit;
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.plantfile.ProgrammeFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a plant or programme comes to under a profile. */
@Command(
        name = "apply",
        description = {
            "Says what a plant with its products, or a programme, comes to under a profile.",
            "The vector under the profile stands beside the plain one, which does not change."
        },
        footer = {
            "  ringwall profile apply my-profile.yaml my-plant         zones, conduits and products",
            "  ringwall profile apply my-profile.yaml my-programme     maturity against what is asked",
            "  ringwall profile apply my-profile.yaml my-plant --all   every row with its reason"
        })
final class ProfileApplyCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The folder or file of a profile.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "The folder of a plant or programme, or its file.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path subject;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--all", description = "Every row with its reason.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ProfileApplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ProfileSource source = ProfileSource.kept(path, console);
        Detail detail = all ? Detail.ALL : Detail.NOT_MET;
        if (isProgramme()) {
            result.write(
                    source.reports(console).programme(source.profile(), programme(source), detail),
                    source.prose(result.common(), false),
                    console);
            return Exit.GOOD;
        }
        PlantOptions options = new PlantOptions(subject, day.map(DayOption::new).orElseGet(DayOption::new));
        ReadPlant read = options.read(console);
        Assessment assessment = options.assess(read, console);
        result.write(source.reports(console).plant(source.profile(), assessment, detail), read, console);
        return Exit.GOOD;
    }

    private boolean isProgramme() {
        if (String.valueOf(subject.getFileName()).equals(ProgrammeFile.NAME)) {
            return true;
        }
        return Files.exists(subject.resolve(ProgrammeFile.NAME)) && !Files.exists(subject.resolve("plant.yaml"));
    }

    private ProgrammeAssessment programme(ProfileSource source) throws Refusal {
        Imported<Programme> read;
        try {
            read = ProgrammeFile.read(subject, Limits.DEFAULT, source.processes());
        } catch (IOException failed) {
            throw Refusal.notRead(subject, failed);
        }
        read.issues().forEach(issue -> console.remark(issue.toString()));
        Programme programme = read.value()
                .orElseThrow(() -> Refusal.inputHasErrors("`" + subject + "` has "
                        + ValidateCommand.counted(read.errors().size(), "error")));
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        return ProgrammeAssessment.of(programme, source.processes(), asked);
    }
}

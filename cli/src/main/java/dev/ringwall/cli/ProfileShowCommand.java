package dev.ringwall.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a profile asks, what it leaves out and why, and what it rests on. */
@Command(
        name = "show",
        description = "Says what a profile asks, what it leaves out and why, and what it rests on.",
        footer = "  ringwall profile show my-profile.yaml    row by row, with its level")
final class ProfileShowCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The folder or file of a profile.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ProfileShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        ProfileSource source = ProfileSource.read(path, console);
        result.write(
                source.reports(console).show(source.profile(), asked), source.prose(result.common(), false), console);
        return Exit.GOOD;
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.profile.ProfileComparison;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays two profiles beside each other: rows that only one asks, and other levels. */
@Command(
        name = "compare",
        description = "Lays two profiles beside each other: rows that only one asks, and other levels.",
        footer = "  ringwall profile compare one.yaml other.yaml    where they differ")
final class ProfileCompareCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROFILE", description = "The folder or file of a profile.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Parameters(index = "1", paramLabel = "OTHER", description = "The folder or file of the other one.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path other;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ProfileCompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        ProfileSource one = ProfileSource.kept(path, console);
        ProfileSource two = ProfileSource.kept(other, console);
        result.write(
                one.reports(console).comparison(new ProfileComparison(one.profile(), two.profile()), asked),
                one.prose(result.common(), false),
                console);
        return Exit.GOOD;
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.profile.ProfileCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a profile keeps the rules for profiles; ends with 3 where it does not. */
@Command(
        name = "check",
        description = "Says whether a profile keeps the rules for profiles; ends with 3 where it does not.",
        footer = "  ringwall profile check my-profile.yaml    every rule it breaks, with its place")
final class ProfileCheckCommand implements Action {

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

    ProfileCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        ProfileSource source = ProfileSource.read(path, console);
        result.write(
                source.reports(console).check(source.profile(), asked), source.prose(result.common(), true), console);
        return ProfileCheck.of(source.profile(), source.processes(), source.catalog())
                        .isEmpty()
                ? Exit.GOOD
                : Exit.INPUT_HAS_ERRORS;
    }
}

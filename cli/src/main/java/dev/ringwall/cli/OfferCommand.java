package dev.ringwall.cli;

import dev.ringwall.engine.report.OfferReports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a filled questionnaire back. */
@Command(
        name = "read",
        description = {
            "Reads a filled questionnaire, XLSX or CSV, and says what it comes to, row by row with its place.",
            "A file of which anything is not understood is refused, and each such place is named."
        },
        footer = {"  ringwall qualification read list.yaml north.xlsx"})
final class OfferCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "LIST", description = "The file of a list of requirements.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "A filled questionnaire, XLSX or CSV.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path answers;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that the result names, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    OfferCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ListSource source = ListSource.read(path, console);
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        result.write(
                OfferReports.one(
                        source.list(),
                        source.offers(List.of(answers), console).getFirst(),
                        source.origin(asked, console)),
                source.prose(result.common()),
                console);
        return Exit.GOOD;
    }
}

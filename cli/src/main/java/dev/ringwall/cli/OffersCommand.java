package dev.ringwall.cli;

import dev.ringwall.engine.report.Detail;
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

/** Lays offers side by side. */
@Command(
        name = "compare",
        description = {
            "Lays offers side by side: mandatory rows that are not held first, then each row with what each offer claims, and",
            "what is missing. There is no score and no winner."
        },
        footer = {
            "  ringwall qualification compare list.yaml north.xlsx hill.csv",
            "  ringwall qualification compare list.yaml north.xlsx hill.csv --all --format xlsx --out offers.xlsx"
        })
final class OffersCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "LIST", description = "The file of a list of requirements.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ANSWERS",
            description = "Filled questionnaires, XLSX or CSV.")
    private List<Path> answers = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that the result names, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--all", description = "Of each offer every row, and not only what is missing.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    OffersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ListSource source = ListSource.read(path, console);
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        result.write(
                OfferReports.several(
                        source.list(),
                        source.offers(answers, console),
                        all ? Detail.ALL : Detail.NOT_MET,
                        source.origin(asked, console)),
                source.prose(result.common()),
                console);
        return Exit.GOOD;
    }
}

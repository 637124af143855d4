package dev.ringwall.cli;

import dev.ringwall.engine.report.Questionnaire;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a list of requirements as a questionnaire for suppliers. */
@Command(
        name = "questionnaire",
        description = {
            "Writes a list of requirements as a questionnaire that suppliers fill in.",
            "Every row names the list, its version and a hash, so that answers to another one are refused."
        },
        footer = {
            "  ringwall qualification questionnaire list.yaml --format xlsx --out questions.xlsx",
            "  ringwall qualification questionnaire list.yaml --format csv --out questions.csv --language de"
        })
final class QuestionnaireCommand implements Action {

    /** Its columns do not fit a page, and nobody reads a page back. */
    private static final List<String> PAPER = List.of("pdf", "docx");

    private final Console console;

    @Parameters(paramLabel = "LIST", description = "The file of a list of requirements.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that the file names, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    QuestionnaireCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        String format = result.format().name();
        if (PAPER.contains(format)) {
            throw Refusal.wrongUse("`--format`: expected xlsx or csv, which can be read back, got `" + format + "`");
        }
        ListSource source = ListSource.read(path, console);
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        result.write(
                Questionnaire.compile(source.list(), source.texts(result.common()), source.origin(asked, console)),
                source.prose(result.common()),
                console);
        return Exit.GOOD;
    }
}

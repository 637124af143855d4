package dev.ringwall.cli;

import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.evaluation.EvaluationComparison;
import dev.ringwall.engine.report.EvaluationReports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays two evaluations of one subject beside each other. */
@Command(
        name = "compare",
        description = {
            "Lays two evaluations of one subject beside each other.",
            "Says what changed, how far their evaluators agree (Cohen's kappa), and what they have to settle."
        },
        footer = {
            "  ringwall evaluation compare 2025 2026           what changed since the last one",
            "  ringwall evaluation compare ours theirs         where two evaluators differ"
        })
final class EvaluationCompareCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ONE", description = "The folder or file of the earlier or first one.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "That of the later or second one.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path other;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    EvaluationCompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        EvaluationSource first = EvaluationSource.read(one, console);
        EvaluationSource second = EvaluationSource.read(other, console);
        String subject = first.subject();
        if (!subject.equals(second.subject())) {
            throw Refusal.wrongUse("expected two evaluations of one subject, got one of `" + subject + "` and one of `"
                    + second.subject() + "`");
        }
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        EvaluationAssessment before = first.assess(asked);
        result.write(
                EvaluationReports.comparison(new EvaluationComparison(before, second.assess(asked)), console.version()),
                second.prose(result.common()),
                console);
        return Exit.GOOD;
    }
}

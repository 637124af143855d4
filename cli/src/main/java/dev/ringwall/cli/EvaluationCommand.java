package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Computed;
import dev.ringwall.engine.evaluation.Conclusion;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.evaluation.EvaluationComparison;
import dev.ringwall.engine.evaluation.Nonconformity.Grade;
import dev.ringwall.engine.evaluation.Nonconformity.State;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.EvaluationReports;
import dev.ringwall.exchange.plantfile.ReadEvaluation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an evaluation of a programme or component comes to. */
@Command(
        name = "evaluation",
        synopsisSubcommandLabel = "[compare]",
        description = {
            "Says what evaluators found: in a provider's programme by 62443-6-1, in a component by 62443-6-2.",
            "Draws the samples, and holds the verdicts against what the subject's own file says."
        },
        footer = {
            "  ringwall evaluation my-evaluation                    what it comes to, and what is open",
            "  ringwall evaluation my-evaluation --all              with the reason for each verdict",
            "  ringwall evaluation my-evaluation --fail-on fail     for pipelines: ends with 1",
            "  ringwall evaluation compare one other                where two evaluators differ, or two years"
        })
final class EvaluationCommand implements Action {

    private final Console console;
    private final Map<String, Action> parts;

    @Parameters(paramLabel = "EVALUATION", arity = "0..1", description = "The folder of an evaluation, or its file.")
    private Optional<Path> path = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--all", description = "Every matter with its reason.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with 1 on: fail, undecided, nonconformity, overdue.")
    private List<FailOn> failOn = List.of();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    EvaluationCommand(Console console) {
        this.console = console;
        this.parts = Map.of("compare", new EvaluationCompareCommand(console));
    }

    @Override
    public Map<String, Action> parts() {
        return parts;
    }

    /** What makes a pipeline stop. */
    enum FailOn {
        FAIL,
        UNDECIDED,
        NONCONFORMITY,
        OVERDUE;

        int count(EvaluationAssessment assessment) {
            return switch (this) {
                case FAIL -> assessment.conclusion() == Conclusion.FAILED ? 1 : 0;
                case UNDECIDED -> assessment.undecided();
                case NONCONFORMITY ->
                    assessment.open(Grade.MAJOR).size()
                            + assessment.open(Grade.MINOR).size();
                case OVERDUE ->
                    (int) assessment.evaluation().nonconformities().stream()
                            .filter(each -> assessment.state(each) == State.OVERDUE)
                            .count();
            };
        }
    }

    @Override
    public Exit act() throws Refusal {
        Path file = path.orElseThrow(() -> Refusal.wrongUse(
                "expected `ringwall evaluation` and the folder or file of one, or `compare`, got nothing more"));
        EvaluationSource source = EvaluationSource.read(file, console);
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        EvaluationAssessment assessment = source.assess(asked);
        result.write(
                EvaluationReports.evaluation(
                        assessment,
                        computed(source, asked),
                        source.earlier(asked).map(earlier -> new EvaluationComparison(earlier, assessment)),
                        all ? Detail.ALL : Detail.NOT_MET,
                        console.version()),
                source.prose(result.common()),
                console);
        return judge(assessment);
    }

    /** What the subject's own programme or plant says of a row, where the evaluation says in which folder it is. */
    private static Optional<Function<RowId, Optional<Computed>>> computed(EvaluationSource source, LocalDate day) {
        ReadEvaluation read = source.read();
        Evaluation evaluation = read.evaluation();
        Evaluation.Subject subject = evaluation.head().subject();
        return read.programme()
                .map(programme -> Computed.of(
                        ProgrammeAssessment.of(programme, source.processes(), day),
                        evaluation.scope().level()))
                .or(() -> read.plant()
                        .map(plant -> Computed.of(
                                Assess.plant(plant, source.catalog(), day),
                                new InstalledProduct(new ProductId(subject.id()), subject.version()))));
    }

    private Exit judge(EvaluationAssessment assessment) {
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

package dev.ringwall.cli;

import dev.ringwall.engine.lifecycle.Comparison;
import dev.ringwall.engine.lifecycle.Side;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.PlantComparison;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what lies between two versions of a plant, or between two days of one. */
@Command(
        name = "compare",
        description = {
            "Says which levels moved between two versions of a plant, or two days of one, and why.",
            "What changed in the plant stands beside them, and for each level the row that decides."
        },
        footer = {
            "  ringwall compare last-year my-plant                                two versions, today",
            "  ringwall compare my-plant --as-of 2026-01-01 --and 2026-11-01      two days of one plant",
            "  ringwall compare 2026.ringwall                                     what today's rules say of it",
            "  ringwall compare 2026.ringwall my-plant                            a frozen assessment and today",
            "  ringwall compare last-year my-plant --all                          with every row that changed",
            "  ringwall compare last-year my-plant --fail-on fell                 for pipelines: ends with 1",
            "  ringwall compare last-year my-plant --format html --out what.html  to hand over"
        })
final class CompareCommand implements Action {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "The folder of the earlier version, its plant.yaml, or a frozen assessment.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path before;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "AFTER",
            description = "The later version; the same plant on another day if not given.")
    private Optional<Path> after = Optional.empty();

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--and",
            paramLabel = "DAY",
            description = "The day on which the later one is asked about; the same day if not given.")
    private Optional<LocalDate> and = Optional.empty();

    @Option(names = "--all", description = "Also the rows that moved no level, and whole chains of reasons.")
    private boolean all;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with 1 on: fell, design-fell, new-gap, moved.")
    private List<FailOnChange> conditions = List.of();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Optional<FrozenPlant> frozen = FrozenPlant.at(before, console);
        if (frozen.isPresent() && day.isGiven()) {
            throw Refusal.wrongUse("`--as-of`: expected none beside a frozen assessment, which has its own day, "
                    + frozen.get().frozen().origin().day() + "; the later day goes after `--and`");
        }
        if (frozen.isEmpty() && after.isEmpty() && and.isEmpty()) {
            throw Refusal.wrongUse("expected a second version of the plant, or another day as `--and 2026-11-01`");
        }
        ComparedPlant earlier = frozen.isPresent() ? frozen.get().asItWas(console) : assessed(before, Optional.empty());
        ComparedPlant later =
                frozen.isPresent() && after.isEmpty() ? frozen.get().today(and, console) : later(after.orElse(before));
        Comparison comparison = ComparedPlant.compare(earlier, later);
        result.write(
                PlantComparison.compile(
                        comparison, earlier.origin(), later.origin(), all ? Detail.ALL : Detail.NOT_MET),
                ComparedPlant.prose(
                        earlier, later, result.common().words(), result.common().texts()),
                console);
        return judge(comparison);
    }

    private ComparedPlant later(Path path) throws Refusal {
        Optional<FrozenPlant> frozen = FrozenPlant.at(path, console);
        if (frozen.isPresent() && and.isPresent()) {
            throw Refusal.wrongUse("`--and`: expected none for a frozen assessment, which has its own day, "
                    + frozen.get().frozen().origin().day());
        }
        return frozen.isPresent() ? frozen.get().asItWas(console) : assessed(path, and);
    }

    private ComparedPlant assessed(Path path, Optional<LocalDate> another) throws Refusal {
        PlantOptions plant = new PlantOptions(path, another.map(DayOption::new).orElse(day));
        ReadPlant read = plant.read(console);
        return new ComparedPlant(read, Side.of(plant.assess(read, console)), read.origin());
    }

    private Exit judge(Comparison comparison) {
        Exit exit = Exit.GOOD;
        for (FailOnChange condition : conditions) {
            List<SubjectId> where = condition.met(comparison);
            if (!where.isEmpty()) {
                console.remark("failed on " + Choice.word(condition) + ": "
                        + where.stream().map(SubjectId::print).collect(Collectors.joining(", ")));
                exit = Exit.FAIL_ON;
            }
        }
        return exit;
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.metrics.PlantMetrics;
import dev.ringwall.engine.metrics.ProgrammeMetrics;
import dev.ringwall.engine.metrics.Sample;
import dev.ringwall.engine.metrics.Trend;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.MetricTables;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what can be watched over time, by definitions of our own. */
@Command(
        name = "metrics",
        description = {
            "Counts coverage, gaps, maturity, the age of evidence and what is overdue, now and then.",
            "The definitions are our own, in the place of 62443-1-3; unknown stays in every denominator."
        },
        footer = {
            "  ringwall metrics my-plant                                     the plant as a whole",
            "  ringwall metrics my-plant --programme my-company              with the maturity of its owner",
            "  ringwall metrics my-plant --against 2026.ringwall             then and now, against a frozen assessment",
            "  ringwall metrics my-plant --against my-plant --then 2026-01-01",
            "  ringwall metrics one two --format prometheus --out all.prom   every zone, to be watched"
        })
final class MetricsCommand implements Action {

    private final Console console;

    @Parameters(paramLabel = "PLANT", arity = "1..*", description = "Folders of plants, or their plant.yaml.")
    private List<Path> paths = List.of();

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMME",
            description = "The folder of a programme, or its programme.yaml.")
    private Optional<Path> programme = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "BEFORE",
            description = "An earlier version of the plant, or a frozen assessment.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--then",
            paramLabel = "DAY",
            description = "The day on which the earlier version is counted; the same day if not given.")
    private Optional<LocalDate> then = Optional.empty();

    @Option(names = "--all", description = "Every zone and conduit; csv, json, xlsx and prometheus always have them.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    MetricsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        if (against.isPresent() && paths.size() > 1) {
            throw Refusal.wrongUse("`--against`: expected one plant, got " + paths.size());
        }
        if (then.isPresent() && against.isEmpty()) {
            throw Refusal.wrongUse("`--then`: expected `--against` and an earlier version beside it");
        }
        ProcessCatalog processes = ProcessReader.read();
        Optional<OwnerProgramme> owner = programme.isEmpty()
                ? Optional.empty()
                : Optional.of(OwnerProgramme.read(programme.get(), processes, Optional.empty(), console));
        List<ReadPlant> plants = new ArrayList<>();
        List<Sample> now = new ArrayList<>();
        for (Path path : paths) {
            PlantOptions plant = new PlantOptions(path, day);
            ReadPlant read = plant.read(console);
            plants.add(read);
            now.addAll(PlantMetrics.of(plant.assess(read, console)));
        }
        refuseTwins(plants);
        owner.ifPresent(known -> now.addAll(
                ProgrammeMetrics.of(known.assess(processes, plants.getFirst().day()))));
        Optional<ReadPlant> earlier = against.isEmpty() ? Optional.empty() : Optional.of(earlier(against.get()));
        refuseAnother(plants.getFirst(), earlier);
        List<Sample> before = new ArrayList<>();
        earlier.ifPresent(read -> {
            before.addAll(PlantMetrics.of(read.assess()));
            owner.ifPresent(known -> before.addAll(ProgrammeMetrics.of(known.assess(processes, read.day()))));
        });
        Detail detail = all || result.isForMachines() ? Detail.ALL : Detail.NOT_MET;
        result.write(
                MetricTables.compile(Trend.of(now, before), earlier.map(ReadPlant::day), detail, origin(plants)),
                prose(plants),
                console);
        return Exit.GOOD;
    }

    private ReadPlant earlier(Path path) throws Refusal {
        Optional<FrozenPlant> frozen = FrozenPlant.at(path, console);
        if (frozen.isPresent() && then.isPresent()) {
            throw Refusal.wrongUse("`--then`: expected none beside a frozen assessment, which has its own day, "
                    + frozen.get().frozen().origin().day());
        }
        return frozen.isPresent()
                ? frozen.get().today(Optional.empty(), console).read()
                : new PlantOptions(path, then.map(DayOption::new).orElse(day)).read(console);
    }

    /** Two figures of one name would be one. */
    private static void refuseTwins(List<ReadPlant> plants) throws Refusal {
        Set<PlantId> seen = new HashSet<>();
        for (ReadPlant each : plants) {
            if (!seen.add(each.plant().id())) {
                throw Refusal.wrongUse("expected plants with different ids, got two of `"
                        + each.plant().id().value() + "`");
            }
        }
    }

    private static void refuseAnother(ReadPlant now, Optional<ReadPlant> before) throws Refusal {
        PlantId asked = now.plant().id();
        Optional<PlantId> other = before.map(read -> read.plant().id()).filter(id -> !id.equals(asked));
        if (other.isPresent()) {
            throw Refusal.wrongUse("`--against`: expected a version of `" + asked.value() + "`, got one of `"
                    + other.get().value() + "`");
        }
    }

    private static Origin origin(List<ReadPlant> plants) {
        Origin first = plants.getFirst().origin();
        String names = plants.stream().map(each -> each.origin().plantName()).collect(Collectors.joining(", "));
        return new Origin(first.plant(), names, first.day(), first.editions(), first.rollup(), first.program());
    }

    /** Of several plants, a zone goes by its id alone: two may call different zones by one id. */
    private Prose prose(List<ReadPlant> plants) throws Refusal {
        return plants.size() == 1
                ? plants.getFirst()
                        .prose(result.common().words(), result.common().texts())
                : new Prose(
                        new Speech(result.common().words(), result.common().texts()),
                        _ -> Optional.empty(),
                        _ -> Optional.empty());
    }
}

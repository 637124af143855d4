package dev.ringwall.cli;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.report.Certificates;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.document.Prose;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which plants depend on which certificates. */
@Command(
        name = "certificates",
        description = {
            "Says which plants, and which assets in them, depend on which certificate of a product or system; what has expired,",
            "and what expires within 90 days. One for another version than the installed one counts for nothing."
        },
        footer = {
            "  ringwall qualification certificates plant-a plant-b",
            "  ringwall qualification certificates plant-a --as-of 2027-01-31   what will have expired by then"
        })
final class CertificatesCommand implements Action {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PLANT", description = "The folders of plants, or their plant.yaml.")
    private List<Path> paths = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day that is asked about, such as 2026-03-01; today if not given.")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private final ResultOptions result = new ResultOptions();

    CertificatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        List<Plant> plants = new ArrayList<>();
        Set<PlantId> seen = new HashSet<>();
        for (Path path : paths) {
            Plant plant = new PlantOptions(path, new DayOption()).read(console).plant();
            if (!seen.add(plant.id())) {
                throw Refusal.wrongUse(
                        "expected each plant once, got `" + plant.id().value() + "` again with `" + path + "`");
            }
            plants.add(plant);
        }
        LocalDate asked = day.orElseGet(() -> console.today(ZoneOffset.UTC));
        Prose prose = new Prose(
                new Speech(result.common().words(), result.common().texts()),
                _ -> Optional.empty(),
                _ -> Optional.empty());
        result.write(Certificates.compile(plants, asked, console.version()), prose, console);
        return Exit.GOOD;
    }
}

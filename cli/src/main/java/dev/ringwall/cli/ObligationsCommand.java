package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Obligations;
import dev.ringwall.exchange.catalog.Crosswalks;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the state of a plant says about frameworks and laws beside the series. */
@Command(
        name = "obligations",
        description = {
            "Says what the state of a plant says about the entries of a framework or a law: which rows of 62443 they lead to,",
            "and how these stand. It counts, and gives no verdict of compliance."
        },
        footer = {
            "  ringwall obligations my-plant                 every framework in a line",
            "  ringwall obligations my-plant --of nis2       article by article",
            "  ringwall explain \"nis2 Art. 21(2)(b)\"        where an entry leads"
        })
final class ObligationsCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--of",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Only these, with all their entries: nis2, cra, nerc-cip, soci-cirmp, nist-csf-1-1 and others.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "All entries of each.")
    private boolean all;

    @Mixin
    private final ResultOptions result = new ResultOptions();

    ObligationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        List<Crosswalk> chosen = chosen(Crosswalks.read());
        ReadPlant read = plant.read(console);
        Detail detail = all || !names.isEmpty() ? Detail.ALL : Detail.NOT_MET;
        result.write(Obligations.compile(plant.assess(read, console), chosen, detail, read.origin()), read, console);
        return Exit.GOOD;
    }

    private List<Crosswalk> chosen(Crosswalks crosswalks) throws Refusal {
        if (names.isEmpty()) {
            return crosswalks.all();
        }
        List<Crosswalk> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(crosswalks
                    .find(name)
                    .orElseThrow(() -> Refusal.wrongUse("expected one of `"
                            + String.join(
                                    "`, `",
                                    crosswalks.all().stream()
                                            .map(Crosswalk::key)
                                            .toList())
                            + "`, got `" + name + "`")));
        }
        return chosen;
    }
}

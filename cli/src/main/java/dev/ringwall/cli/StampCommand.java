package dev.ringwall.cli;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.plantfile.Stamp;
import dev.ringwall.exchange.words.Words;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what evidence rests on, so that it goes stale when that changes. */
@Command(
        name = "stamp",
        description = {
            "Writes down, for evidence that does not say it, the versions, zones and channels that it rests on today.",
            "Who stamps a piece says that nothing has changed between its date and today."
        },
        footer = {
            "  ringwall stamp my-plant                                  which pieces would be stamped",
            "  ringwall stamp my-plant --apply                          stamp them all",
            "  ringwall stamp my-plant --apply --evidence walk-down     stamp one of them"
        })
final class StampCommand implements Action {

    private final Console console;

    @Parameters(paramLabel = "PLANT", description = "The folder of a plant, or its plant.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(names = "--evidence", split = ",", paramLabel = "ID", description = "Only these pieces.")
    private List<String> chosen = List.of();

    @Option(names = "--apply", description = "Write it into the plant's files; all other bytes stay as they are.")
    private boolean apply;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    StampCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Words words = common.words();
        EditedPlant plant = EditedPlant.open(path, console);
        List<Stamp.Proposed> proposed = chosen(Stamp.proposals(plant.plant()));
        Sheet sheet = common.sheet(console);
        proposed.forEach(each -> sheet.line(words.sentence(
                "stamp.piece",
                List.of(
                        "`" + each.evidence() + "`",
                        plant.places().of(each.evidence()).map(Place::toString).orElse("")))));
        if (proposed.isEmpty()) {
            sheet.line(words.sentence("stamp.nothing-to-write"));
        } else if (apply) {
            Stamp.apply(proposed, plant.places(), plant.edit());
            plant.write().forEach(file -> sheet.whole(words.sentence("stamp.written", List.of("`" + file + "`"))));
        } else {
            sheet.line(words.sentence("stamp.nothing-written"));
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private List<Stamp.Proposed> chosen(List<Stamp.Proposed> all) throws Refusal {
        List<String> known = all.stream().map(each -> each.evidence().value()).toList();
        for (String id : chosen) {
            if (!known.contains(id)) {
                throw Refusal.wrongUse("`--evidence`: expected a piece that is not stamped yet, got `" + id + "`");
            }
        }
        return chosen.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> chosen.contains(each.evidence().value()))
                        .toList();
    }
}

package dev.ringwall.cli;

import dev.ringwall.exchange.found.Proposals;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares another program's file with a plant and proposes what the plant could take from it. */
@Command(
        name = "import",
        description = {
            "Says what another program's file would add to a plant; nothing is written without --apply.",
            "What the plant says already stays, unless --accept is given."
        },
        footer = {
            "  ringwall import my-plant assets.csv                                 what it would add",
            "  ringwall import my-plant assets.csv --map \"Ort / Raum=location\"     what a header means",
            "  ringwall import my-plant assets.csv --source cmdb --apply           add it"
        })
final class ImportCommand implements Action {

    private final Console console;

    @Parameters(paramLabel = "PLANT", description = "The folder of a plant, or its plant.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Mixin
    private final ForeignFile file = new ForeignFile();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description =
                    "The name under which the plant remembers the ids of the file; its format's name if not given.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--add-zones", description = "Add zones that assets of the file name and the plant does not have.")
    private boolean addZones;

    @Option(names = "--accept", description = "Take the file's value where the plant has another one.")
    private boolean accept;

    @Option(names = "--dry-run", description = "Only say what would change; so it is without --apply.")
    private boolean dryRun;

    @Option(names = "--apply", description = "Write it into the plant's files; all other bytes stay as they are.")
    private boolean apply;

    @Option(names = "--all", description = "List everything, however much it is.")
    private boolean all;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        if (apply && dryRun) {
            throw Refusal.wrongUse("expected `--apply` or `--dry-run`, got both");
        }
        EditedPlant plant = EditedPlant.open(path, console);
        ForeignFile.Read read = read();
        Proposals.Choice choice =
                new Proposals.Choice(source.orElse(read.format().name()), addZones, accept);
        Proposals proposals = Proposals.compare(read.found(), plant.plant(), choice);
        Sheet sheet = common.sheet(console);
        ImportText text = new ImportText(common.words(), sheet, all ? Integer.MAX_VALUE : ImportText.FEW);
        text.write(read, proposals, choice);
        if (apply) {
            proposals.apply(plant.plant(), plant.places(), plant.edit(), choice);
            text.written(plant.write());
        } else {
            text.notWritten(proposals);
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return read.imported().hasErrors() ? Exit.INPUT_HAS_ERRORS : Exit.GOOD;
    }

    private ForeignFile.Read read() throws Refusal {
        try (Progress progress = Progress.on(console)) {
            progress.stage("reading " + file.path());
            return file.read(console);
        }
    }
}

package dev.ringwall.cli;

import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands a plant to another program. */
@Command(
        name = "export",
        description = {
            "Writes the zones, conduits and assets of a plant, or its products and what is said of them,",
            "for another program."
        },
        footer = {
            "  ringwall export my-plant --format automationml --out my-plant.aml   for an engineering tool",
            "  ringwall export my-product --format cyclonedx --out claims.cdx.json   products with attestations",
            "  ringwall export my-product --format oscal --out claims.oscal.json     a component definition"
        })
final class ExportCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Offered.PlantNames.class,
            description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private PlantFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it into this file, whole or not at all.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        String written = format.write(read.plant(), read.day());
        if (file.isEmpty()) {
            console.sink().putText(out -> out.append(written));
            return Exit.GOOD;
        }
        new WholeFile(file.get()).putText(out -> out.append(written));
        Sheet said = common.sheet(console).whole("written `" + file.get() + "`");
        console.sink().putText(out -> out.append(said.toString()));
        return Exit.GOOD;
    }
}

package dev.ringwall.cli;

import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.plantfile.PlantEdit;
import dev.ringwall.exchange.plantfile.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down what evidence rests on, where it does not say so: the values of today. */
@Command(
        name = "stamp",
        description =
                "Writes today's versions, places and channels beside evidence that does not say what it rests on.",
        footer = {
            "  ringwall stamp my-plant            which pieces would be stamped",
            "  ringwall stamp my-plant --apply    writes the values into the files"
        })
final class StampCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--apply", description = "Write the values; without it nothing is changed.")
    private boolean apply;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    StampCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = plant.read(console);
        List<Stamp.Proposed> proposals = Stamp.proposals(read.plant());
        Sheet sheet = common.sheet(console);
        proposals.forEach(proposal -> sheet.whole("evidence `" + proposal.evidence() + "`"
                + read.places()
                        .of(proposal.evidence())
                        .map(place -> " (" + place + ")")
                        .orElse("")));
        if (apply) {
            write(proposals, read, sheet);
        } else {
            sheet.line(ValidateCommand.counted(proposals.size(), "piece")
                    + " without a basis; nothing was changed, `--apply` writes today's values");
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private void write(List<Stamp.Proposed> proposals, ReadPlant read, Sheet sheet) throws Refusal {
        try {
            PlantEdit edit = PlantEdit.of(plant.path(), Limits.DEFAULT);
            List<EvidenceId> stamped = Stamp.apply(proposals, read.places(), edit);
            List<Path> written = edit.write();
            written.forEach(path -> sheet.whole("written `" + path + "`"));
            sheet.line(ValidateCommand.counted(stamped.size(), "piece") + " stamped of " + proposals.size());
        } catch (IOException failed) {
            throw Refusal.notWritten(plant.path(), failed);
        }
    }
}

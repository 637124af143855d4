package dev.ringwall.cli;

import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.inventory.Inventory;
import dev.ringwall.exchange.inventory.InventoryField;
import dev.ringwall.exchange.inventory.InventoryReader;
import dev.ringwall.exchange.inventory.Proposal;
import dev.ringwall.exchange.inventory.Proposals;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares an inventory with a plant and proposes what the plant could take from it. */
@Command(
        name = "import",
        description = "Proposes what a plant could take from an inventory (CSV); writes it with --apply.",
        footer = {
            "  ringwall import assets.csv my-plant                         what would change, and what was not understood",
            "  ringwall import assets.csv my-plant --apply                 adds assets and fills what is empty",
            "  ringwall import assets.csv my-plant --map \"Asset Tag=tag\"   when a header is not recognised"
        })
final class ImportCommand implements Action {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The inventory, as CSV.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path file;

    @Parameters(index = "1", paramLabel = "PLANT", description = "The folder of a plant, or its plant.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Option(names = "--map", paramLabel = "HEADER=FIELD", description = "What a column means; may be given again.")
    private final Map<String, String> mapping = new LinkedHashMap<>();

    @Option(names = "--add-zones", description = "Propose zones that the plant does not have.")
    private boolean addZones;

    @Option(names = "--accept", description = "Where the two differ, take the inventory's value.")
    private boolean accept;

    @Option(names = "--apply", description = "Write what is proposed; without it nothing is changed.")
    private boolean apply;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        ReadPlant read = new PlantOptions(path, new DayOption()).read(console);
        Imported<Inventory> inventory = inventory();
        inventory.issues().forEach(issue -> console.remark(issue.toString()));
        if (inventory.value().isEmpty()) {
            throw Refusal.inputHasErrors("`" + file + "` was not read as an inventory; nothing was changed");
        }
        Path name = file.getFileName();
        Proposals.Choice choice =
                new Proposals.Choice(name == null ? file.toString() : name.toString(), addZones, accept);
        Proposals proposals = Proposals.compare(inventory.value().get(), read.plant(), choice);
        Sheet sheet = common.sheet(console);
        notUnderstood(inventory.value().get(), sheet);
        proposals.proposals().forEach(proposal -> sheet.whole(said(proposal)));
        proposals.issues().stream().map(Issue::toString).forEach(sheet::whole);
        sheet.line(ValidateCommand.counted(proposals.proposals().size(), "proposal")
                + (apply ? "" : "; nothing was changed, `--apply` writes them"));
        if (apply) {
            write(proposals, read, choice, sheet);
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private Imported<Inventory> inventory() throws Refusal {
        Map<String, InventoryField> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            fields.put(
                    entry.getKey(),
                    InventoryField.named(entry.getValue())
                            .orElseThrow(() -> Refusal.inputHasErrors("expected a field of an asset after `"
                                    + entry.getKey() + "=`, got `" + entry.getValue() + "`")));
        }
        try {
            return InventoryReader.read(file, fields, Limits.DEFAULT);
        } catch (IOException failed) {
            throw Refusal.notRead(file, failed);
        }
    }

    private static void notUnderstood(Inventory inventory, Sheet sheet) {
        List<String> headers = inventory.columns().stream()
                .filter(column -> column.field().isEmpty())
                .map(column -> "`" + column.header() + "`")
                .toList();
        if (!headers.isEmpty()) {
            sheet.whole("columns not understood: " + String.join(", ", headers));
        }
    }

    private static String said(Proposal proposal) {
        String line = "line " + proposal.line() + ": ";
        return line
                + switch (proposal) {
                    case Proposal.AddZone add -> "add zone `" + add.zone().value() + "`";
                    case Proposal.AddAsset add ->
                        "add asset `" + add.asset().value() + "`"
                                + add.zone()
                                        .map(zone -> " in zone `" + zone.value() + "`")
                                        .orElse(" without a zone");
                    case Proposal.Fill fill ->
                        "asset `" + fill.asset().value() + "`: set "
                                + fill.field().plantField() + " to `" + fill.value() + "`";
                    case Proposal.Link link ->
                        "asset `" + link.asset().value() + "` is `" + link.tag() + "` in the inventory";
                    case Proposal.Differs differs ->
                        "asset `" + differs.asset().value() + "`: "
                                + differs.field().plantField() + " is `" + differs.ours() + "` here and `"
                                + differs.theirs() + "` there; kept unless accepted";
                    case Proposal.Spelling spelling ->
                        "asset `" + spelling.asset().value() + "`: `" + spelling.written() + "` may be `"
                                + spelling.proposed() + "`";
                };
    }

    private void write(Proposals proposals, ReadPlant read, Proposals.Choice choice, Sheet sheet) throws Refusal {
        try {
            PlantEdit edit = PlantEdit.of(path, Limits.DEFAULT);
            proposals.apply(read.plant(), read.places(), edit, choice);
            edit.write().forEach(written -> sheet.whole("written `" + written + "`"));
        } catch (IOException failed) {
            throw Refusal.notWritten(path, failed);
        }
    }
}

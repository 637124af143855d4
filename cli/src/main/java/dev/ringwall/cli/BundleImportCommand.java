package dev.ringwall.cli;

import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.bundle.HandOver;
import dev.ringwall.exchange.bundle.OpenedBundle;
import dev.ringwall.exchange.bundle.Received;
import dev.ringwall.exchange.bundle.TrustList;
import dev.ringwall.exchange.found.HandedOver;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a supplier's claims into a plant, with their origin. */
@Command(
        name = "import",
        description = {
            "Says what a supplier's claims would add to a plant, and adds them with --apply.",
            "What comes from a key that is not believed counts as a claim of nobody. Each bundle is written down",
            "in received.yaml beside the plant."
        },
        footer = {
            "  ringwall bundle import works plc.bundle --trust trust.yaml             what it would add",
            "  ringwall bundle import works plc.bundle --trust trust.yaml --apply     add it"
        })
final class BundleImportCommand implements Action {

    private static final int SHORT = 12;

    private final Console console;

    @Parameters(index = "0", paramLabel = "PLANT", description = "The folder of a plant, or its plant.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Mixin
    private final ForeignBundle bundle = new ForeignBundle();

    @Option(names = "--apply", description = "Write it into the plant's files; all other bytes stay as they are.")
    private boolean apply;

    @Option(names = "--all", description = "List everything, however much it is.")
    private boolean all;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BundleImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        OpenedBundle opened = bundle.open(console);
        TrustList.Standing standing = bundle.standing(opened, console);
        if (opened.handOver().kind() != HandOver.Kind.CLAIMS) {
            throw Refusal.inputHasErrors("`" + bundle.file() + "`: expected claims of a product, got `"
                    + Choice.word(opened.handOver().kind())
                    + "`; `ringwall bundle open` takes it out as a plant of its own");
        }
        EditedPlant plant = EditedPlant.open(path, console);
        Received received = received(console);
        checkOrder(received, opened);
        HandedOver.Giver giver = giver(opened, standing);
        Proposals proposals = HandedOver.compare(theirs(opened, plant), plant.plant(), giver, place(opened));
        say(opened, standing, proposals, giver);
        if (apply) {
            write(plant, proposals, giver, received, opened, standing);
        }
        return Exit.GOOD;
    }

    private void checkOrder(Received received, OpenedBundle opened) throws Refusal {
        if (received.order(opened) == Received.Order.OUTDATED) {
            throw Refusal.inputHasErrors("`" + bundle.file() + "`: expected a sequence number above "
                    + received.last(opened) + ", which came from this key before, got "
                    + opened.handOver().sequence() + "; nothing was changed");
        }
    }

    private HandedOver.Giver giver(OpenedBundle opened, TrustList.Standing standing) throws Refusal {
        String key = opened.key().substring(0, SHORT);
        String receipt = common.words()
                .sentence(
                        "bundle.receipt",
                        List.of(
                                opened.handOver().from(),
                                Integer.toString(opened.handOver().sequence()),
                                opened.handOver().day().toString(),
                                key));
        return standing instanceof TrustList.Trusted(String organisation)
                ? new HandedOver.Giver(organisation, true, receipt)
                : new HandedOver.Giver("key " + key, false, receipt);
    }

    private Place place(OpenedBundle opened) {
        return new Place(String.valueOf(opened.file().getFileName()), 0, 0);
    }

    private Plant theirs(OpenedBundle opened, EditedPlant plant) throws Refusal {
        HandOver.Piece piece = opened.handOver().pieces().stream()
                .filter(each -> each.role() == HandOver.Role.PLANT)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.inputHasErrors("`" + bundle.file() + "`: expected a plant file in it, got none"));
        try {
            SourceFile file = new SourceFile(PlantFile.NAME, opened.bytes(piece, (int) Limits.DEFAULT.fileBytes()));
            Imported<Plant> read = PlantFile.read(List.of(file), Limits.DEFAULT, plant.catalog());
            return read.value().orElseThrow(() -> ForeignBundle.refuse(bundle.file(), read.errors(), console));
        } catch (IOException failed) {
            throw Refusal.notRead(bundle.file(), failed);
        }
    }

    private void say(OpenedBundle opened, TrustList.Standing standing, Proposals proposals, HandedOver.Giver giver)
            throws Refusal {
        Words words = common.words();
        Sheet sheet = common.sheet(console);
        bundle.say(opened, standing, words, sheet);
        ImportText text = new ImportText(words, sheet, all ? Integer.MAX_VALUE : ImportText.FEW);
        text.write(proposals, new Proposals.Choice(giver.name(), false, false));
        if (!apply) {
            text.notWritten(proposals);
        }
        console.sink().putText(out -> out.append(sheet.toString()));
    }

    private void write(
            EditedPlant plant,
            Proposals proposals,
            HandedOver.Giver giver,
            Received received,
            OpenedBundle opened,
            TrustList.Standing standing)
            throws Refusal {
        Sheet sheet = common.sheet(console);
        ImportText text = new ImportText(common.words(), sheet, ImportText.FEW);
        proposals.apply(plant.plant(), plant.places(), plant.edit(), new Proposals.Choice(giver.name(), false, false));
        text.written(plant.write());
        if (received.order(opened) == Received.Order.NEXT) {
            LocalDate today = ForeignBundle.today(console);
            try {
                received.with(opened, today, standing).write(register());
            } catch (IOException failed) {
                throw Refusal.notWritten(register(), failed);
            }
        }
        console.sink().putText(out -> out.append(sheet.toString()));
    }

    private Path register() {
        return Files.isDirectory(path) ? path.resolve(Received.NAME) : path.resolveSibling(Received.NAME);
    }

    private Received received(Console console) throws Refusal {
        Path file = register();
        try {
            if (!Files.exists(file)) {
                return Received.NOTHING;
            }
            Imported<Received> read = Received.read(SourceFile.read(file, file.toString()));
            return read.value().orElseThrow(() -> ForeignBundle.refuse(file, read.issues(), console));
        } catch (IOException failed) {
            throw Refusal.notRead(file, failed);
        }
    }
}

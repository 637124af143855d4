package dev.ringwall.cli;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.bundle.BundleFile;
import dev.ringwall.exchange.bundle.HandOver;
import dev.ringwall.exchange.bundle.Released;
import dev.ringwall.exchange.bundle.SigningKey;
import dev.ringwall.exchange.json.JsonFormat;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.terminal.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Packs what is handed over, and signs it. */
@Command(
        name = "create",
        description = {
            "Packs what is handed over into one file and signs it.",
            "Of a product that is what is claimed, certified and tested of it, and nothing else of the plant file;",
            "of a plant the whole file with its assessment."
        },
        footer = {
            "  ringwall bundle create plc.yaml --kind claims --about product:plc --product-version V2.3 --from \"Maker\" --to"
                    + " \"Works\" --sequence 1 --key my.key --out plc.bundle     a supplier's claims",
            "  ringwall bundle create works --kind design --from \"Integrator\" --to \"Works\" --sequence 2 --key my.key --out"
                    + " works.bundle     an integrator's design"
        })
final class BundleCreateCommand implements Action {

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}: a supplier's, an integrator's, an owner's, an evaluator's.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private HandOver.Kind kind;

    @Option(names = "--about", paramLabel = "PRODUCT", description = "The product that claims are made of.")
    private Optional<SubjectId> about = Optional.empty();

    @Option(
            names = "--product-version",
            paramLabel = "VERSION",
            description = "The version of the product or plant that this is about.")
    private String version = "";

    @Option(names = "--from", required = true, paramLabel = "ORGANISATION", description = "Who hands it over.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "ORGANISATION", description = "Whom it is meant for.")
    private String to = "";

    @Option(
            names = "--sequence",
            required = true,
            paramLabel = "NUMBER",
            description = "Counts up with each bundle about the same thing; a lower one is refused at the other end.")
    private int sequence;

    @Option(
            names = "--document",
            split = ",",
            paramLabel = "FILE",
            description = "Something that evidence rests on, such as a test report; may be given again.")
    private List<Path> documents = List.of();

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "The key to sign with.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path key;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write, whole or not at all.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path file;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BundleCreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        if (sequence < 1) {
            throw Refusal.wrongUse("`--sequence`: expected a number from 1, got `" + sequence + "`");
        }
        if (from.isBlank() || to.isBlank()) {
            throw Refusal.wrongUse("`--from` and `--to`: expected the names of two organisations, got nothing");
        }
        SigningKey signing = BundleKeyCommand.read(key);
        ReadPlant read = plant.read(console);
        Plant released = released(read.plant());
        List<BundleFile.Packed> files = new ArrayList<>();
        files.add(packed(PlantFile.NAME, HandOver.Role.PLANT, PlantFile.write(released)));
        if (kind != HandOver.Kind.CLAIMS) {
            files.add(new BundleFile.Packed(
                    "assessment.json", HandOver.Role.RESULT, BundleFile.Content.of(assessment(read))));
        }
        files.addAll(documents());
        HandOver written = write(handOver(read, released), files, signing);
        Sheet sheet = common.sheet(console);
        sheet.whole(say(
                "created",
                "`" + file + "`",
                Integer.toString(written.pieces().size()),
                Long.toString(written.pieces().stream()
                        .mapToLong(HandOver.Piece::bytes)
                        .sum())));
        for (Evidence piece : missing(released, written)) {
            sheet.line(say("document-missing", "`" + piece.id() + "`"));
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private Plant released(Plant whole) throws Refusal {
        if (kind != HandOver.Kind.CLAIMS) {
            if (about.isPresent()) {
                throw Refusal.wrongUse("`--about`: expected it for `--kind claims` only; the rest is about the plant");
            }
            return whole;
        }
        if (!(about.orElse(null) instanceof ProductId product)) {
            throw Refusal.wrongUse("`--about`: expected the product of `--kind claims`, such as `product:plc`");
        }
        return Released.product(whole, product)
                .orElseThrow(() ->
                        Refusal.wrongUse("`--about`: expected a product of the plant, got `" + product + "`; there"
                                + " are "
                                + whole.products().stream()
                                        .map(each -> "`" + each.id() + "`")
                                        .toList()));
    }

    private HandOver handOver(ReadPlant read, Plant released) {
        return new HandOver(
                kind,
                about.orElse(released.id()),
                released.description().name(),
                version,
                from.strip(),
                to.strip(),
                sequence,
                read.day(),
                "ringwall " + read.version(),
                List.of());
    }

    private byte[] assessment(ReadPlant read) throws Refusal {
        Document document = Reports.ASSESSMENT.compile(plant.assess(read, console), Detail.ALL, read.version());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonFormat().writer(Screen.PLAIN).write(document, read.prose(common.words(), common.texts()), out);
        } catch (IOException failed) {
            throw Refusal.notWritten(file, failed);
        }
        return out.toByteArray();
    }

    private List<BundleFile.Packed> documents() throws Refusal {
        List<BundleFile.Packed> packed = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path each : documents) {
            Path name = each.getFileName();
            if (name == null || !Files.isRegularFile(each)) {
                throw Refusal.notRead(each, new IOException("expected a file"));
            }
            if (!names.add(name.toString())) {
                throw Refusal.wrongUse("`--document`: expected each file name once, got `" + name + "` twice");
            }
            packed.add(new BundleFile.Packed("documents/" + name, HandOver.Role.DOCUMENT, BundleFile.Content.of(each)));
        }
        return packed;
    }

    private static BundleFile.Packed packed(String name, HandOver.Role role, String text) {
        return new BundleFile.Packed(name, role, BundleFile.Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private HandOver write(HandOver handOver, List<BundleFile.Packed> files, SigningKey signing) throws Refusal {
        try (Progress progress = Progress.on(console)) {
            progress.stage("packing " + file);
            Files.createDirectories(file.toAbsolutePath().resolveSibling(".").normalize());
            return BundleFile.write(file, handOver, files, signing);
        } catch (IOException failed) {
            throw Refusal.notWritten(file, failed);
        }
    }

    /** Evidence whose document is named by its hash and does not come with it. */
    private static List<Evidence> missing(Plant released, HandOver written) {
        Set<String> there = new HashSet<>();
        written.pieces().forEach(piece -> there.add(piece.sha256()));
        return released.evidence().stream()
                .filter(piece -> piece.sha256().isPresent()
                        && !there.contains(piece.sha256().get()))
                .toList();
    }

    private String say(String key, String... facts) throws Refusal {
        return common.words().sentence("bundle." + key, List.of(facts));
    }
}

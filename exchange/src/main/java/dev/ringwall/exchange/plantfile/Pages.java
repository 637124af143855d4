package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.Target;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the files of a plant together. Ids are gathered from all of them first, so that the order of files never matters
 * and a reference is judged where it is written.
 */
final class Pages {

    static final String ASSETS = "assets.csv";
    static final String CHANNELS = "channels.csv";
    static final String EVIDENCE = "evidence.csv";
    static final String FLOWS = "flows.csv";

    /** Tables by name, with the form of their rows. */
    static final Map<String, Form<?>> TABLES = Map.of(
            ASSETS, AssetForm.FORM,
            CHANNELS, ConduitForm.LISTED,
            EVIDENCE, EvidenceForm.FORM,
            FLOWS, StatementForms.FLOW);

    private final List<SourceFile> files;
    private final Reading reading;
    private final List<Document> documents = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Read> pages = new ArrayList<>();

    Pages(List<SourceFile> files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    private record Document(String name, int file, Written root) {}

    private record Sheet(String name, Form<?> form, int file, String text) {}

    private record Read(String name, Page page) {}

    Optional<Plant> read() {
        files.forEach(this::open);
        reading.gather(this::gather);
        for (Document document : documents) {
            reading.in(document.file(), false);
            Page.FORM.read(document.root(), reading).ifPresent(page -> pages.add(new Read(document.name(), page)));
        }
        return plant();
    }

    private void gather() {
        for (Document document : documents) {
            reading.in(document.file(), false);
            Page.FORM.register(document.root(), "", reading);
        }
        sheets.forEach(sheet -> table(sheet, sheet.form()).register());
    }

    private void open(SourceFile file) {
        int number = reading.add(file.name());
        SourceFile.Decoded decoded = file.decode();
        decoded.issue().ifPresent(reading::report);
        Form<?> rows = TABLES.get(file.name());
        if (decoded.issue().isEmpty() && rows != null) {
            sheets.add(new Sheet(file.name(), rows, number, decoded.text()));
        } else if (decoded.issue().isEmpty()) {
            yaml(file.name(), number, decoded.text());
        }
    }

    private void yaml(String name, int number, String text) {
        YamlReader.Document document = YamlReader.read(text, reading.limits());
        document.fault()
                .ifPresent(fault -> reading.report(
                        new Issue(fault.code(), fault.sentence(), new Place(name, fault.line(), fault.column()))));
        Optional<Written> root = document.root();
        boolean nothing = root.isEmpty() || (root.get() instanceof Written.Text written && written.isNothing());
        if (document.fault().isEmpty() && nothing) {
            reading.report(new Issue(
                    IssueCode.EMPTY_FILE,
                    "expected `ringwall: 1` and a plant, got an empty file",
                    new Place(name, 1, 1)));
        }
        root.filter(written -> !nothing).ifPresent(written -> documents.add(new Document(name, number, written)));
    }

    private <R> Table<R> table(Sheet sheet, Form<R> form) {
        return new Table<>(sheet.name(), sheet.text(), form, sheet.file(), reading);
    }

    private <R> List<R> rows(String name, Form<R> form) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .flatMap(sheet -> table(sheet, form).read().stream())
                .toList();
    }

    private <R> List<R> all(Function<Page, List<R>> of) {
        return pages.stream().flatMap(read -> of.apply(read.page()).stream()).toList();
    }

    private <R> List<R> all(Function<Page, List<R>> of, String name, Form<R> form) {
        return Stream.concat(all(of).stream(), rows(name, form).stream()).toList();
    }

    /** What a plant has once: the first one, and an issue at every other. */
    private <R> Optional<R> once(String what, Function<Page, Optional<R>> of) {
        List<Read> given =
                pages.stream().filter(read -> of.apply(read.page()).isPresent()).toList();
        given.stream()
                .skip(1)
                .forEach(more -> reading.report(new Issue(
                        IssueCode.GIVEN_TWICE,
                        "expected `" + what + "` once, got it in `"
                                + given.getFirst().name() + "` too",
                        new Place(more.name(), 0, 0))));
        return given.stream().findFirst().flatMap(read -> of.apply(read.page()));
    }

    private Optional<Plant> plant() {
        List<Asset> assets = all(Page::assets, ASSETS, AssetForm.FORM);
        List<ConduitForm.Listed> channels = all(Page::channels, CHANNELS, ConduitForm.LISTED);
        List<Evidence> evidence = all(Page::evidence, EVIDENCE, EvidenceForm.FORM);
        List<Flow> flows = all(Page::flows, FLOWS, StatementForms.FLOW);
        Optional<PlantHead> head = once("plant", Page::plant);
        Risk risk = risk();
        boolean whole = pages.size() == documents.size() && !documents.isEmpty();
        if (whole) {
            complete(head);
        }
        if (!whole || reading.hasErrors() || head.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Plant(
                head.get().id(),
                head.get().description(),
                head.get().settings(),
                all(Page::zones).stream().map(ZoneForm.Placed::zone).toList(),
                conduits(channels),
                assets,
                all(Page::products).stream().map(ProductForm.Placed::product).toList(),
                all(Page::groups),
                all(Page::services),
                all(Page::systems),
                all(Page::conditions),
                risk,
                all(Page::countermeasures),
                Stream.concat(claims(), evidence.stream()).toList(),
                all(Page::accepted),
                all(Page::effects),
                all(Page::approvals),
                all(Page::justifications),
                flows));
    }

    private void complete(Optional<PlantHead> head) {
        Read first = pages.getFirst();
        if (first.page().ringwall().isEmpty()) {
            String sentence = "expected `ringwall: " + Page.VERSION + "`, the version of the file's form, got none";
            reading.report(new Issue(IssueCode.MISSING_FIELD, sentence, new Place(first.name(), 1, 1)));
        }
        if (head.isEmpty()) {
            String sentence = "expected a section `plant` with at least an `id`, got none";
            reading.report(new Issue(IssueCode.MISSING_FIELD, sentence, new Place(first.name(), 1, 1)));
        }
    }

    private Stream<Evidence> claims() {
        return all(Page::products).stream().flatMap(placed -> placed.claims().stream());
    }

    private List<Conduit> conduits(List<ConduitForm.Listed> listed) {
        Map<ConduitId, List<Channel>> more = new HashMap<>();
        listed.forEach(each ->
                more.computeIfAbsent(each.conduit(), any -> new ArrayList<>()).add(each.channel()));
        return all(Page::conduits).stream()
                .map(ConduitForm.Placed::conduit)
                .map(conduit -> withChannels(conduit, more.getOrDefault(conduit.id(), List.of())))
                .toList();
    }

    private static Conduit withChannels(Conduit conduit, List<Channel> more) {
        if (more.isEmpty()) {
            return conduit;
        }
        return new Conduit(
                conduit.id(),
                conduit.name(),
                conduit.zones(),
                Stream.concat(conduit.channels().stream(), more.stream()).toList(),
                conduit.terminatedBy(),
                conduit.boundary(),
                conduit.unchangedSince(),
                conduit.foreignIds(),
                conduit.note());
    }

    private Risk risk() {
        List<RiskForms.Part> parts =
                pages.stream().flatMap(read -> read.page().risk().stream()).toList();
        Stream<Target> beside = Stream.concat(
                all(Page::zones).stream().flatMap(placed -> placed.target().stream()),
                all(Page::conduits).stream().flatMap(placed -> placed.target().stream()));
        return new Risk(
                once("risk: criteria", page -> page.risk().flatMap(RiskForms.Part::criteria))
                        .orElse(RiskCriteria.DEFAULT),
                once("risk: initial", page -> page.risk().flatMap(RiskForms.Part::initial))
                        .orElse(InitialRisk.NONE),
                parts.stream().flatMap(part -> part.records().stream()).toList(),
                Stream.concat(beside, parts.stream().flatMap(part -> part.targets().stream()))
                        .toList());
    }
}

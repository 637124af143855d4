package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.RequirementList.About;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import dev.ringwall.exchange.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes a list of requirements. One that contradicts itself has no value, only issues with their places. */
public final class RequirementListFile {

    private RequirementListFile() {}

    /** Reads a list, whatever its file is called. */
    public static Imported<RequirementList> read(Path file, Limits limits, ProcessCatalog processes, Catalog catalog)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > limits.fileBytes()) {
            String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + Files.size(file);
            return refused(new Issue(IssueCode.FILE_TOO_LARGE, sentence, new Place(name, 0, 0)));
        }
        return read(SourceFile.read(file, name), limits, processes, catalog);
    }

    /** The list as one YAML file; reading it gives the same list again. */
    public static String write(RequirementList list) {
        RequirementListForm form = new RequirementListForm(
                new ProcessCatalog(List.of()), new Catalog(List.of(), List.of(), ""), Optional.empty(), List.of());
        return YamlWriter.write(form.page().written(RequirementListForm.Page.of(list)));
    }

    private static Imported<RequirementList> read(
            SourceFile source, Limits limits, ProcessCatalog processes, Catalog catalog) {
        SourceFile.Decoded decoded = source.decode();
        if (decoded.issue().isPresent()) {
            return refused(decoded.issue().get());
        }
        YamlReader.Document document = YamlReader.read(decoded.text(), limits);
        if (document.fault().isPresent()) {
            YamlReader.Fault fault = document.fault().get();
            return refused(
                    new Issue(fault.code(), fault.sentence(), new Place(source.name(), fault.line(), fault.column())));
        }
        Optional<Written> root =
                document.root().filter(written -> !(written instanceof Written.Text text && text.isNothing()));
        if (root.isEmpty()) {
            String sentence = "expected `ringwall: 1` and a list of requirements, got an empty file";
            return refused(new Issue(IssueCode.EMPTY_FILE, sentence, new Place(source.name(), 1, 1)));
        }
        Reading reading = new Reading(catalog, limits);
        reading.in(reading.add(source.name()), false);
        Form<RequirementListForm.Page> form = new RequirementListForm(
                        processes, catalog, about(root.get()), types(root.get(), catalog, limits))
                .page();
        reading.gather(() -> form.register(root.get(), "", reading));
        Optional<RequirementListForm.Page> page = form.read(root.get(), reading);
        return new Imported<>(
                page.filter(_ -> !reading.hasErrors()).map(RequirementListForm.Page::list),
                reading.issues(),
                reading.coverage(),
                reading.known().places(reading.files()));
    }

    private static Imported<RequirementList> refused(Issue issue) {
        return new Imported<>(Optional.empty(), List.of(issue), Coverage.NOTHING, Places.NONE);
    }

    /** What the list is about has to be known before its rows are read; what is odd about it is said when it is. */
    private static Optional<About> about(Written root) {
        return head(root)
                .flatMap(head -> head.text("about"))
                .flatMap(text -> List.of(About.values()).stream()
                        .filter(about -> Kinds.print(about).equals(text.strip().toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static List<ComponentType> types(Written root, Catalog catalog, Limits limits) {
        Reading aside = new Reading(catalog, limits);
        aside.in(aside.add(""), false);
        return head(root)
                .flatMap(head -> head.find("types"))
                .flatMap(types -> Kinds.list(Forms.TYPE).read(types, aside))
                .orElse(List.of());
    }

    private static Optional<Written.Fields> head(Written root) {
        return root instanceof Written.Fields fields ? Optional.of(fields.fields("list")) : Optional.empty();
    }
}

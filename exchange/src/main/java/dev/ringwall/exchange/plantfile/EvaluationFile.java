package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.programme.Programme;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes an evaluation, with its subject and the evaluation that it follows. One that contradicts itself has no value,
 * only issues with their places.
 */
public final class EvaluationFile {

    /** The file that makes a folder an evaluation. */
    public static final String NAME = "evaluation.yaml";

    private final Limits limits;
    private final ProcessCatalog processes;
    private final Catalog catalog;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Path> open = new ArrayList<>();
    private Places places = Places.NONE;
    private long understood;
    private long total;

    private EvaluationFile(Limits limits, ProcessCatalog processes, Catalog catalog) {
        this.limits = limits;
        this.processes = processes;
        this.catalog = catalog;
    }

    /** Reads an evaluation's folder or its file, whatever that is called. */
    public static Imported<ReadEvaluation> read(
            Path folderOrFile, Limits limits, ProcessCatalog processes, Catalog catalog) throws IOException {
        if (!Files.exists(folderOrFile)) {
            throw new NoSuchFileException(folderOrFile.toString(), null, "no such file or folder");
        }
        EvaluationFile reader = new EvaluationFile(limits, processes, catalog);
        Path file = file(folderOrFile);
        Optional<ReadEvaluation> read = Files.isRegularFile(file)
                ? reader.read(file, String.valueOf(file.getFileName()))
                : reader.none(file.toString(), new Place(folderOrFile.toString(), 0, 0));
        List<Issue> sorted = reader.issues.stream().sorted(Issue.BY_PLACE).toList();
        return new Imported<>(
                read.filter(_ -> sorted.stream().noneMatch(Issue::isError)),
                sorted,
                new Coverage(reader.understood, reader.total, List.of()),
                reader.places);
    }

    private static Path file(Path folderOrFile) {
        return Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
    }

    /** The evaluation as one YAML file, without the folders that it refers to; reading it gives the same one again. */
    public static String write(Evaluation evaluation) {
        EvaluationForm form = new EvaluationForm(new ProcessCatalog(List.of()), Optional.empty());
        return YamlWriter.write(form.page().written(EvaluationForm.Page.of(evaluation)));
    }

    private Optional<ReadEvaluation> none(String got, Place place) {
        String sentence = "expected the folder or file of an evaluation, got `" + got + "`, which is none";
        issues.add(new Issue(IssueCode.NO_EVALUATION_FILE, sentence, place));
        return Optional.empty();
    }

    private Optional<ReadEvaluation> read(Path file, String name) throws IOException {
        open.add(file.toRealPath());
        if (Files.size(file) > limits.fileBytes()) {
            String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + Files.size(file);
            issues.add(new Issue(IssueCode.FILE_TOO_LARGE, sentence, new Place(name, 0, 0)));
            return Optional.empty();
        }
        SourceFile.Decoded decoded = SourceFile.read(file, name).decode();
        decoded.issue().ifPresent(issues::add);
        Optional<Written> root = decoded.issue().isPresent() ? Optional.empty() : yaml(decoded.text(), name);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(catalog, limits);
        reading.in(reading.add(name), false);
        Form<EvaluationForm.Page> form = new EvaluationForm(processes, guide(root.get())).page();
        reading.gather(() -> form.register(root.get(), "", reading));
        Optional<EvaluationForm.Page> page = form.read(root.get(), reading);
        issues.addAll(reading.issues());
        understood += reading.coverage().understood();
        total += reading.coverage().total();
        add(reading.known().places(reading.files()));
        return page.isEmpty() ? Optional.empty() : whole(page.get(), file, name, root.get());
    }

    /** What was read first speaks first: an earlier evaluation may call another piece by the same id. */
    private void add(Places more) {
        places = places == Places.NONE ? more : places.over(more);
    }

    private Optional<Written> yaml(String text, String name) {
        YamlReader.Document document = YamlReader.read(text, limits);
        document.fault()
                .ifPresent(fault -> issues.add(
                        new Issue(fault.code(), fault.sentence(), new Place(name, fault.line(), fault.column()))));
        Optional<Written> root =
                document.root().filter(written -> !(written instanceof Written.Text only && only.isNothing()));
        if (document.fault().isEmpty() && root.isEmpty()) {
            String sentence = "expected `ringwall: 1` and an evaluation, got an empty file";
            issues.add(new Issue(IssueCode.EMPTY_FILE, sentence, new Place(name, 1, 1)));
        }
        return root;
    }

    /** The part has to be known before the rows are read; what is odd about it is said when it is. */
    private static Optional<Guide> guide(Written root) {
        return root instanceof Written.Fields fields
                ? fields.fields("evaluation").text("part").flatMap(Guide::of)
                : Optional.empty();
    }

    private static Place at(Written root, String name, String... path) {
        Written here = root;
        int line = 1;
        for (String field : path) {
            Optional<Written> below = here instanceof Written.Fields fields ? fields.find(field) : Optional.empty();
            line = below.map(found -> found.span().line()).orElse(line);
            here = below.orElse(here);
        }
        return new Place(name, line, 1);
    }

    private Optional<ReadEvaluation> whole(EvaluationForm.Page page, Path file, String name, Written root)
            throws IOException {
        Evaluation evaluation = page.evaluation();
        Optional<Programme> programme = Optional.empty();
        Optional<Plant> plant = Optional.empty();
        if (page.head().in().isPresent()) {
            String in = page.head().in().get();
            SubjectFolder folder =
                    new SubjectFolder(file.resolveSibling(in), in, at(root, name, "evaluation", "subject", "in"));
            switch (evaluation.head().guide()) {
                case PROGRAMME -> programme = folder.programme(evaluation, limits, processes);
                case COMPONENT -> plant = folder.plant(evaluation, limits, catalog);
            }
            issues.addAll(folder.issues());
            add(folder.places());
        }
        Optional<ReadEvaluation> earlier = Optional.empty();
        if (page.head().earlier().isPresent()) {
            earlier = earlier(page.head().earlier().get(), file, name, at(root, name, "evaluation", "earlier"));
        }
        return Optional.of(new ReadEvaluation(evaluation, programme, plant, earlier));
    }

    private Optional<ReadEvaluation> earlier(String named, Path file, String name, Place place) throws IOException {
        Path before = file(file.resolveSibling(named));
        if (!Files.isRegularFile(before)) {
            return none(named, place);
        }
        if (open.contains(before.toRealPath())) {
            String sentence = "expected an evaluation that does not follow this one, got `" + named + "`";
            issues.add(new Issue(IssueCode.CIRCULAR_EVALUATION, sentence, place));
            return Optional.empty();
        }
        int slash = name.lastIndexOf('/') + 1;
        String below = Files.isDirectory(file.resolveSibling(named)) ? named + "/" + NAME : named;
        return read(before, name.substring(0, slash) + below);
    }
}

package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.Evaluation.Subject;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder in which an evaluation says that its subject is. */
final class SubjectFolder {

    private final Path folder;
    private final String written;
    private final Place place;
    private final List<Issue> issues = new ArrayList<>();
    private Places places = Places.NONE;

    /**
     * @param written what the evaluation calls it
     * @param place where it does so
     */
    SubjectFolder(Path folder, String written, Place place) {
        this.folder = folder;
        this.written = written;
        this.place = place;
    }

    List<Issue> issues() {
        return issues;
    }

    Places places() {
        return places;
    }

    Optional<Programme> programme(Evaluation evaluation, Limits limits, ProcessCatalog processes) throws IOException {
        if (!Files.isDirectory(folder) || !ProgrammeFile.isOne(folder)) {
            return refuse("the folder of a programme", "which holds no " + ProgrammeFile.NAME);
        }
        Subject subject = evaluation.head().subject();
        Imported<Programme> read = ProgrammeFile.read(folder, limits, processes);
        Optional<Programme> programme = whole(read, ProgrammeFile.NAME);
        if (programme.isEmpty()) {
            return programme;
        }
        Programme.Head head = programme.get().head();
        if (!head.id().equals(subject.id())) {
            return refuse("the folder of programme `" + subject.id() + "`", "which holds `" + head.id() + "`");
        }
        if (!head.edition().equals(evaluation.head().guide().rows())) {
            return refuse("a programme by " + evaluation.head().guide().rows(), "which holds one by " + head.edition());
        }
        return programme;
    }

    /** The plant that has a component; one that has other versions of it alone is told of, and read. */
    Optional<Plant> plant(Evaluation evaluation, Limits limits, Catalog catalog) throws IOException {
        if (!Files.isRegularFile(folder.resolve(PlantFile.NAME))) {
            return refuse("the folder of a plant", "which holds no " + PlantFile.NAME);
        }
        Subject subject = evaluation.head().subject();
        Imported<Plant> read = PlantFile.read(folder, limits, catalog);
        Optional<Plant> plant = whole(read, PlantFile.NAME);
        if (plant.isEmpty()) {
            return plant;
        }
        boolean known = plant.get().products().stream()
                .anyMatch(product -> product.id().value().equals(subject.id()));
        if (!known) {
            return refuse("the folder of a plant with product `" + subject.id() + "`", "which has none");
        }
        List<String> versions = versions(plant.get(), subject.id());
        if (!versions.contains(subject.version())) {
            String sentence = "expected a version that the plant has installed"
                    + (versions.isEmpty() ? "" : ", " + String.join(", ", versions)) + ", got `" + subject.version()
                    + "`";
            issues.add(new Issue(IssueCode.OTHER_VERSION, sentence, place));
        }
        return plant;
    }

    private static List<String> versions(Plant plant, String product) {
        PlantIndex index = PlantIndex.of(plant);
        return plant.assets().stream()
                .flatMap(asset -> index.componentsOf(asset).stream())
                .map(component -> component.installed())
                .filter(installed -> installed
                        .product()
                        .filter(id -> id.value().equals(product))
                        .isPresent())
                .flatMap((Installed installed) -> installed.version().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private <T> Optional<T> whole(Imported<T> read, String name) {
        places = read.places();
        if (read.value().isEmpty()) {
            read.errors().stream()
                    .findFirst()
                    .ifPresent(first -> refuse("a folder whose " + name + " can be read", "where: " + first));
        }
        return read.value();
    }

    private <T> Optional<T> refuse(String expected, String but) {
        String sentence = "expected " + expected + ", got `" + written + "`, " + but;
        issues.add(new Issue(IssueCode.SUBJECT_NOT_THERE, sentence, place));
        return Optional.empty();
    }
}

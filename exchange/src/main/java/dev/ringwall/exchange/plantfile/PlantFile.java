package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes a plant. A plant that contradicts itself has no value, only issues with their places; one that merely
 * lacks something has a value, and what it lacks is a finding of the assessment.
 */
public final class PlantFile {

    /** The file that makes a folder a plant. */
    public static final String NAME = "plant.yaml";

    private PlantFile() {}

    /** Reads a plant's folder, its {@code plant.yaml} with all that lies beside it, or one other file alone. */
    public static Imported<Plant> read(Path folderOrFile, Limits limits, Catalog catalog) throws IOException {
        PlantFolder folder = PlantFolder.open(folderOrFile, limits);
        return read(folder.files(), folder.issues(), limits, catalog);
    }

    /** The files of a plant, as {@link #read(List, Limits, Catalog)} takes them. */
    public static List<SourceFile> sources(Path folderOrFile, Limits limits) throws IOException {
        return PlantFolder.open(folderOrFile, limits).files();
    }

    /** Reads a plant from files that lie nowhere. */
    public static Imported<Plant> read(List<SourceFile> files, Limits limits, Catalog catalog) {
        return read(files, List.of(), limits, catalog);
    }

    static Imported<Plant> read(List<SourceFile> files, List<Issue> before, Limits limits, Catalog catalog) {
        Reading reading = new Reading(catalog, limits);
        before.forEach(reading::report);
        Optional<Plant> plant = new Pages(files, reading).read();
        plant.ifPresent(read -> PlantSense.check(read, reading));
        return new Imported<>(
                plant.filter(read -> !reading.hasErrors()),
                reading.issues(),
                reading.coverage(),
                reading.known().places(reading.files()));
    }

    /** The plant as one YAML file; reading it gives the same plant again. */
    public static String write(Plant plant) {
        return YamlWriter.write(Page.FORM.written(Page.of(plant)));
    }
}

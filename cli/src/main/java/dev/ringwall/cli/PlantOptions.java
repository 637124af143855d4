package dev.ringwall.cli;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.frozen.FrozenFile;
import dev.ringwall.exchange.plantfile.Days;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which plant a command is about, and on which day. */
final class PlantOptions {

    @Parameters(paramLabel = "PLANT", description = "The folder of a plant, or its plant.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path path;

    @Mixin
    private DayOption day = new DayOption();

    PlantOptions() {}

    PlantOptions(Path path, DayOption day) {
        this.path = path;
        this.day = day;
    }

    Path path() {
        return path;
    }

    /** Reads the plant; one that contradicts itself is refused, and each contradiction named. */
    ReadPlant read(Console console) throws Refusal {
        Catalog catalog = CatalogReader.read();
        Imported<Plant> read;
        try (Progress progress = Progress.on(console)) {
            progress.stage("reading " + path);
            read = imported(catalog);
        }
        Plant plant = read.value().orElseThrow(() -> refuse(path, read, console));
        return new ReadPlant(plant, read.places(), catalog, day.at(plant, console), console.version());
    }

    Assessment assess(ReadPlant read, Console console) {
        try (Progress progress = Progress.on(console)) {
            progress.stage("assessing " + path);
            return read.assess();
        }
    }

    boolean isDayGiven() {
        return day.isGiven();
    }

    Imported<Plant> imported(Catalog catalog) throws Refusal {
        try {
            if (FrozenFile.isOne(path)) {
                throw Refusal.wrongUse("expected a plant, got `" + path + "`, which is a frozen assessment or another "
                        + "packed file; `ringwall report` prints a frozen one again, `ringwall compare` compares it");
            }
            return PlantFile.read(path, Limits.DEFAULT, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    /** All that is odd about a plant, with what is in the future or past on the day asked about. */
    List<Issue> issues(Imported<Plant> read, Console console) {
        List<Issue> issues = new ArrayList<>(read.issues());
        read.value().ifPresent(plant -> issues.addAll(Days.check(plant, read.places(), day.at(plant, console))));
        issues.sort(Issue.BY_PLACE);
        return issues;
    }

    static Refusal refuse(Path path, Imported<Plant> read, Console console) {
        read.errors().stream().map(Issue::toString).forEach(console::remark);
        int errors = read.errors().size();
        return Refusal.inputHasErrors("`" + path + "` has " + ValidateCommand.counted(errors, "error")
                + "; `ringwall validate` says how to mend them");
    }
}

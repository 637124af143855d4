package dev.ringwall.cli;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.FileChangedException;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A plant that is about to be edited: what is edited is what was read, and what is written still makes sense. */
record EditedPlant(Path path, Plant plant, Places places, PlantEdit edit, Catalog catalog) {

    static EditedPlant open(Path path, Console console) throws Refusal {
        Catalog catalog = CatalogReader.read();
        try {
            PlantEdit edit = PlantEdit.of(path, Limits.DEFAULT);
            Imported<Plant> read = edit.plant(catalog);
            Plant plant = read.value().orElseThrow(() -> PlantOptions.refuse(path, read, console));
            return new EditedPlant(path, plant, read.places(), edit, catalog);
        } catch (IOException failed) {
            throw Refusal.notRead(path, failed);
        }
    }

    /** Writes the edits, all or none; edits after which the plant would contradict itself are refused. */
    List<Path> write() throws Refusal {
        List<Issue> errors = edit.edited(catalog).errors();
        if (!errors.isEmpty()) {
            throw Refusal.inputHasErrors("nothing was written: the plant would contradict itself: "
                    + errors.getFirst().sentence());
        }
        try {
            return edit.write();
        } catch (FileChangedException changed) {
            throw Refusal.notWritten(changed);
        } catch (IOException failed) {
            throw Refusal.notWritten(path, failed);
        }
    }
}

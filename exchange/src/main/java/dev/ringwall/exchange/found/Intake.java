package dev.ringwall.exchange.found;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.util.List;

/**
 * What another program's file would make of a plant that is kept in no folder, by the same proposals and edits as in one.
 *
 * @param read what was understood of the file, and what was not
 * @param proposals what it would have the plant say; none where nothing of it can be used
 * @param changes that do so; none where the plant would contradict itself
 * @param contradictions why not
 */
public record Intake(Imported<Found> read, Proposals proposals, List<Change> changes, List<Issue> contradictions) {

    public Intake {
        changes = List.copyOf(changes);
        contradictions = List.copyOf(contradictions);
    }

    /** Reads a file and compares it; changes nothing. */
    public static Intake of(
            SourceFile file,
            ImportFormat format,
            Explained explained,
            Plant plant,
            Proposals.Choice choice,
            Catalog catalog) {
        Imported<Found> read = format.read(file, explained, Limits.DEFAULT);
        if (read.value().isEmpty()) {
            return new Intake(read, new Proposals(List.of(), List.of()), List.of(), List.of());
        }
        PlantEdit edit = PlantEdit.of(plant, Limits.DEFAULT);
        Imported<Plant> kept = edit.plant(catalog);
        Plant before = kept.value().orElseThrow();
        Proposals proposals = Proposals.compare(read.value().get(), before, choice);
        proposals.apply(before, kept.places(), edit, choice);
        Imported<Plant> edited = edit.edited(catalog);
        List<Change> changes = edited.errors().isEmpty()
                ? edited.value().map(after -> Change.between(before, after)).orElse(List.of())
                : List.of();
        return new Intake(read, proposals, changes, edited.errors());
    }
}

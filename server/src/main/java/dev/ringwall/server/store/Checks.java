package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.PlantParts;
import java.util.ArrayList;
import java.util.List;

/** Whether a plant would contradict itself after some changes. What cannot be told from one thing alone is asked of the whole. */
final class Checks {

    private Checks() {}

    /** @param before agreed with itself */
    static List<Issue> contradictions(Plant before, Plant after, List<Change> changes, Catalog catalog) {
        boolean alone = changes.stream()
                .allMatch(change -> change instanceof Change.Put(PlantPart part)
                        && JournalStore.standsAlone(PartKey.of(part).section()));
        return alone ? each(after, changes, catalog) : PlantParts.contradictions(before, after, changes, catalog);
    }

    private static List<Issue> each(Plant after, List<Change> changes, Catalog catalog) {
        List<Issue> issues = new ArrayList<>();
        for (Change change : changes) {
            change.about()
                    .ifPresent(key ->
                            issues.addAll(PlantParts.read(key.section(), ChangeKinds.content(change), catalog, after)
                                    .errors()));
        }
        return issues;
    }

    /** A plant that is taken in must come out of its journal as it went in. */
    static List<Issue> contradictions(Plant taken, Plant folded, Catalog catalog) {
        if (!taken.equals(folded)) {
            return List.of(new Issue(
                    IssueCode.DUPLICATE_ID,
                    "expected each thing once, got two of " + twice(taken),
                    new Place(PlantFile.NAME, 0, 0)));
        }
        return PlantParts.contradictions(folded, catalog);
    }

    private static String twice(Plant plant) {
        List<PartKey> keys = PlantPart.of(plant).stream().map(PartKey::of).toList();
        return keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .findFirst()
                .map(key -> "`" + key + "`")
                .orElse("something");
    }
}

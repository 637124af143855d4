package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.PlantParts;
import dev.ringwall.exchange.plantfile.Starter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A small plant and what people do to it, for the tests of a store. */
final class Worked {

    static final Catalog CATALOG = CatalogReader.read();
    static final Author ANNA = new Author(new UUID(1, 1), "Anna");
    static final Author BEN = new Author(new UUID(2, 2), "Ben");

    private Worked() {}

    static Plant starter() {
        byte[] file = Starter.plant("works", "2026-11-01").getBytes(StandardCharsets.UTF_8);
        return PlantFile.read(List.of(new SourceFile(PlantFile.NAME, file)), Limits.DEFAULT, CATALOG)
                .value()
                .orElseThrow();
    }

    static Asset renamed(Plant plant, String id, String name) {
        Asset old =
                (Asset) PlantPart.find(plant, new PartKey(Section.ASSETS, id)).orElseThrow();
        return new Asset(
                old.id(),
                name,
                old.home(),
                old.installed(),
                old.traits(),
                old.interfaces(),
                old.components(),
                old.identity(),
                old.unchangedSince(),
                old.description());
    }

    /** A change to a thing that says so by its name. */
    static Change naming(Plant plant, String id, String name) {
        return new Change.Put(renamed(plant, id, name));
    }

    static Submission naming(PlantVersion on, String id, String name, Author author) {
        return new Submission(on.key(), on.number(), List.of(naming(on.plant(), id, name)), author, "its name");
    }

    /** Another piece of evidence like the first. */
    static Change seen(Plant plant, String id) {
        String text = PlantParts.write(plant.evidence().getFirst())
                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"");
        return new Change.Put(
                PlantParts.read(Section.EVIDENCE, text, CATALOG).value().orElseThrow());
    }
}

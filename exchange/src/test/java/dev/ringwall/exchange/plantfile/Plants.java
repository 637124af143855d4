package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plants as texts, for tests. */
final class Plants {

    static final Catalog CATALOG = CatalogReader.read();

    /** A plant that every test may add to. */
    static final String HEAD = "ringwall: 1\nplant: {id: works}\n";

    private Plants() {}

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads one file named plant.yaml, and further pairs of name and text. */
    static Imported<Plant> read(String yaml, String... more) {
        List<SourceFile> files = new ArrayList<>();
        files.add(file("plant.yaml", yaml));
        for (int i = 0; i < more.length; i += 2) {
            files.add(file(more[i], more[i + 1]));
        }
        return PlantFile.read(files, Limits.DEFAULT, CATALOG);
    }

    /** The plant of a text that has no error. */
    static Plant plant(String yaml, String... more) {
        Imported<Plant> read = read(yaml, more);
        return read.value().orElseThrow(() -> new AssertionError(read.issues()));
    }

    /** The issues of a text, as they are printed. */
    static List<String> issues(String yaml, String... more) {
        return read(yaml, more).issues().stream().map(Issue::toString).toList();
    }
}

package dev.ringwall.exchange.found;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every format: whatever its case proposes can be written, and then the same file has nothing more to say. */
class SecondImportTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases", "exchange");

    @Test
    void theSameFileAgainChangesNothing(@TempDir Path scratch) throws IOException {
        for (ImportFormat format : Formats.ofImports()) {
            int proposing = 0;
            for (Path file : files(CASES.resolve(format.name()))) {
                if (Formats.likely(SourceFile.read(file, "x")).stream()
                        .map(Format::name)
                        .toList()
                        .contains(format.name())) {
                    boolean proposed = tryTwice(format, file, Files.createTempDirectory(scratch, format.name()));
                    proposing += proposed ? 1 : 0;
                }
            }
            assertThat(proposing)
                    .as("files of %s that propose something", format.name())
                    .isPositive();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("expected"))
                    .filter(file -> !file.endsWith("CASE.md") && !file.endsWith("MANIFEST.csv"))
                    .filter(file -> !file.getParent().equals(folder)
                            || !List.of("plant.yaml", "evidence.csv", "assets.csv")
                                    .contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean tryTwice(ImportFormat format, Path file, Path folder) throws IOException {
        Files.copy(CASES.resolve(format.name()).resolve("plant.yaml"), folder.resolve("plant.yaml"));
        Imported<Found> read =
                format.read(SourceFile.read(file, file.getFileName().toString()), Explained.NOTHING, Limits.DEFAULT);
        if (read.value().isEmpty()) {
            assertThat(read.errors()).as(file.toString()).isNotEmpty();
            return false;
        }
        Found found = read.value().get();
        boolean proposed = !apply(found, folder).isEmpty();
        String once = Files.readString(folder.resolve("plant.yaml"));
        Proposals again = apply(found, folder);

        assertThat(again.proposals()).as(file.toString()).allMatch(Proposal.Differs.class::isInstance);
        assertThat(folder.resolve("plant.yaml")).hasContent(once);
        return proposed;
    }

    private static Proposals apply(Found found, Path folder) throws IOException {
        Proposals.Choice choice = new Proposals.Choice("it", true, false);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> before = edit.plant(CATALOG);
        Plant plant = before.value().orElseThrow();
        Proposals proposals = Proposals.compare(found, plant, choice);
        proposals.apply(plant, before.places(), edit, choice);
        assertThat(edit.edited(CATALOG).errors()).isEmpty();
        edit.write();
        return proposals;
    }
}

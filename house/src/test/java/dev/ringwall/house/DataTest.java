package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for folders of data: a part says where it comes from, foreign data names source and licence. */
class DataTest {

    /** Files that nobody writes by hand: they came from somewhere, and somewhere has a licence. */
    private static final Pattern FOREIGN = Pattern.compile(
            ".*\\.(pcapng|pcap|cap|nessus|xlsx|xls|docx|pdf|zip|gz|bin|zeek|evtx|parquet|jar|ttf|otf|woff2?)");

    private static final List<String> MANIFESTS = List.of("MANIFEST.csv", "MANIFEST.md");

    @Test
    void everyEditionHasItsPieces() throws IOException {
        assertThat(incomplete(Repository.ROOT.resolve("catalog"))).isEmpty();
    }

    @Test
    void everyYamlOfTheCatalogueNamesASchemaThatIsThere() throws IOException {
        List<Path> files = files(Repository.ROOT.resolve("catalog"), ".*\\.yaml");
        assertThat(files).hasSizeGreaterThan(5).allMatch(DataTest::namesItsSchema);
    }

    @Test
    void everyForeignFileIsInAManifest() throws IOException, InterruptedException {
        assertThat(unlisted(Repository.ROOT, Repository.files())).isEmpty();
    }

    @Test
    void noExpectationIsTooLongToRead() throws IOException {
        assertThat(files(Repository.ROOT.resolve("cases"), ".*/expected/.*"))
                .filteredOn(file -> !file.toString().contains("water-treatment")
                        && !file.toString().endsWith(".html"))
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void whatIsMissingIsFound(@TempDir Path root) throws IOException {
        Path edition = Files.createDirectories(root.resolve("iec62443-9-9/2030"));
        Files.writeString(edition.resolve("requirements.yaml"), "part: 62443-9-9\n");
        assertThat(incomplete(root))
                .containsExactly("iec62443-9-9/2030 lacks PROVENANCE.md", "iec62443-9-9/2030 lacks words.en.yaml");
        assertThat(namesItsSchema(edition.resolve("requirements.yaml"))).isFalse();

        Files.writeString(root.resolve("wire.pcap"), "");
        assertThat(unlisted(root, List.of("wire.pcap"))).containsExactly("wire.pcap");
        Files.writeString(root.resolve(MANIFESTS.getFirst()), "| wire.pcap | somebody | CC0 |\n");
        assertThat(unlisted(root, List.of("wire.pcap"))).isEmpty();
    }

    private static List<String> incomplete(Path catalog) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path rows : files(catalog, ".*/(requirements|process)\\.yaml")) {
            Path folder = rows.getParent();
            boolean technical = rows.endsWith("requirements.yaml");
            // Of an edition that was replaced, ids and titles are enough for who still maps to it.
            List<String> pieces = technical
                    ? List.of("PROVENANCE.md", "words.en.yaml")
                    : folder.endsWith("iec62443-2-1/2009")
                            ? List.of("PROVENANCE.md")
                            : List.of("PROVENANCE.md", "process-words.en.yaml");
            for (String piece : pieces) {
                if (!Files.isRegularFile(folder.resolve(piece))) {
                    missing.add(catalog.relativize(folder) + " lacks " + piece);
                }
            }
        }
        for (Path texts :
                files(catalog, ".*/iec62443-[^/]*/[^/]*/(concepts|families|readings|patch-states)\\.en\\.yaml")) {
            if (!Files.isRegularFile(texts.resolveSibling("PROVENANCE.md"))) {
                missing.add(catalog.relativize(texts.getParent()) + " lacks PROVENANCE.md");
            }
        }
        return missing;
    }

    private static boolean namesItsSchema(Path file) {
        try {
            String first = Files.readAllLines(file).getFirst();
            String mark = "# yaml-language-server: $schema=";
            return first.startsWith(mark) && Files.isRegularFile(file.resolveSibling(first.substring(mark.length())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> unlisted(Path root, List<String> names) throws IOException {
        List<String> unlisted = new ArrayList<>();
        for (String name : names) {
            Path file = root.resolve(name);
            boolean listed = false;
            for (String manifest : MANIFESTS) {
                Path beside = file.resolveSibling(manifest);
                listed |= Files.isRegularFile(beside)
                        && Files.readString(beside).contains(file.getFileName().toString());
            }
            if (FOREIGN.matcher(name).matches() && !listed) {
                unlisted.add(name);
            }
        }
        return unlisted;
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }
}

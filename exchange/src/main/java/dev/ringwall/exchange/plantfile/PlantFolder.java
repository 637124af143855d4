package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a plant: {@code plant.yaml} first, then the other YAML by name, then the tables. */
record PlantFolder(List<SourceFile> files, List<Issue> issues) {

    /** What lies beside a plant and is no part of it: the bundles that it received, and whose keys it believes. */
    private static final Set<String> BESIDE = Set.of("received.yaml", "trust.yaml");

    static PlantFolder open(Path path, Limits limits) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "no such file or folder");
        }
        boolean alone = !Files.isDirectory(path) && !isNamed(path, PlantFile.NAME);
        List<Issue> issues = new ArrayList<>();
        List<Path> paths = alone ? List.of(path) : paths(folderOf(path), issues);
        List<SourceFile> files = new ArrayList<>();
        for (Path each : paths) {
            String name = each.getFileName().toString();
            long size = Files.size(each);
            if (Files.isDirectory(each)) {
                issues.add(issue(IssueCode.FOLDER_INSTEAD_OF_FILE, "expected a file, got a folder", name));
            } else if (size > limits.fileBytes()) {
                String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + size;
                issues.add(issue(IssueCode.FILE_TOO_LARGE, sentence, name));
            } else {
                files.add(SourceFile.read(each, name));
            }
        }
        return new PlantFolder(files, issues);
    }

    private static Path folderOf(Path path) {
        if (Files.isDirectory(path)) {
            return path;
        }
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private static List<Path> paths(Path folder, List<Issue> issues) throws IOException {
        List<Path> all;
        try (Stream<Path> listed = Files.list(folder)) {
            all = listed.sorted().toList();
        }
        if (all.stream().noneMatch(path -> isNamed(path, PlantFile.NAME))) {
            issues.add(
                    issue(IssueCode.NO_PLANT_FILE, "expected `plant.yaml` in the folder, got none", folder.toString()));
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        all.stream().filter(path -> isNamed(path, PlantFile.NAME)).forEach(paths::add);
        all.stream()
                .filter(path -> path.getFileName().toString().endsWith(".yaml") && !isNamed(path, PlantFile.NAME))
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .filter(path -> !BESIDE.contains(path.getFileName().toString()))
                .forEach(paths::add);
        all.stream()
                .filter(path -> Pages.TABLES.containsKey(path.getFileName().toString()))
                .forEach(paths::add);
        all.forEach(path -> misnamed(path.getFileName().toString(), issues));
        return paths;
    }

    private static void misnamed(String name, List<Issue> issues) {
        if (name.endsWith(".csv") && !Pages.TABLES.containsKey(name)) {
            Nearest.to(name, Pages.TABLES.keySet())
                    .ifPresent(near -> issues.add(issue(
                            IssueCode.UNKNOWN_TABLE,
                            "expected a table such as `" + near + "`, got `" + name + "`",
                            name)));
        }
    }

    private static boolean isNamed(Path path, String name) {
        return path.getFileName() != null && path.getFileName().toString().equals(name);
    }

    private static Issue issue(IssueCode code, String sentence, String file) {
        return new Issue(code, sentence, new Place(file, 0, 0));
    }
}

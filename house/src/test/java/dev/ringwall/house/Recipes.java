package dev.ringwall.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of what a rule, a format and a report consist, and which pieces a tree of sources lacks. It reads sources and no classes, so
 * that it can be asked about a tree in which something was only begun.
 */
final class Recipes {

    static final String RULES = "engine/src/main/java/dev/ringwall/engine/assessment/rules";
    static final String REPORTS = "engine/src/main/java/dev/ringwall/engine/report";
    static final String FORMATS = "exchange/src/main/java/dev/ringwall/exchange";

    /** Stands wherever a skeleton leaves something to say. In two parts, or this file would hold one. */
    private static final Pattern TO_WRITE = Pattern.compile("TO" + " WRITE: ?(.*)");

    /** By this a class says that it compiles a report on a whole plant. */
    private static final Pattern REPORT_NAME = Pattern.compile("public static final String NAME = \"([^\"]+)\"");

    private static final List<String> WRITTEN_BY_HAND = List.of("engine/src", "exchange/src", "catalog", "cases");

    private final Path root;
    private final List<String> missing = new ArrayList<>();

    private Recipes(Path root) {
        this.root = root;
    }

    /** One sentence for each missing piece. */
    static List<String> missing(Path root) throws IOException {
        Recipes recipes = new Recipes(root);
        recipes.rules();
        recipes.formats();
        recipes.reports();
        recipes.leftToWrite();
        return recipes.missing;
    }

    private void rules() throws IOException {
        String list = read(RULES + "/Rules.java");
        List<String> names = new ArrayList<>();
        for (Path file : classes(RULES, "implements Rule ")) {
            String name = kebab(className(file));
            names.add(name);
            expect(list.contains("new " + className(file) + "()"), "rule `" + name + "` is not in Rules.ALL");
            expectFile("rule `" + name + "` has no words", "catalog/rules/" + name + ".yaml");
            expectFile("rule `" + name + "` has no case", "cases/rules/" + name + "/CASE.md");
            expectFile("the case of rule `" + name + "` has no plant", "cases/rules/" + name + "/plant.yaml");
            expect(
                    read("cases/rules/" + name + "/CASE.md").contains("| " + name + " |"),
                    "the case of rule `" + name + "` says nothing of it");
        }
        for (Path words : list("catalog/rules")) {
            String name = words.getFileName().toString().replaceFirst("\\.yaml$", "");
            expect(names.contains(name), "words without a rule: catalog/rules/" + name + ".yaml");
        }
    }

    private void formats() throws IOException {
        String list = read(FORMATS + "/Formats.java");
        for (Path file : classes(FORMATS, "implements (Report)?Format ")) {
            String name = kebab(className(file)).replaceFirst("-format$", "");
            String folder = name(file.getParent());
            expect(list.contains("new " + className(file) + "()"), "format `" + name + "` is not in Formats.ALL");
            expect(
                    folder.equals(name.replace("-", "")),
                    "format `" + name + "` is at home in package `" + folder + "`");
            expectFile("format `" + name + "` has no case", "cases/exchange/" + name + "/CASE.md");
            if (!Files.readString(file).contains("Way.WRITTEN")) {
                Path tests = root.resolve("exchange/src/test/java/dev/ringwall/exchange")
                        .resolve(folder);
                expect(
                        files(tests).stream().anyMatch(test -> name(test).endsWith("Fuzz.java")),
                        "format `" + name + "` is read, and no fuzz target tries its reader");
            }
        }
        for (Path writer : classes(FORMATS, "implements DocumentWriter ")) {
            expect(
                    !classesIn(writer.getParent(), "implements ReportFormat ").isEmpty(),
                    className(writer) + " writes reports, and no format of its package says so");
        }
    }

    private void reports() throws IOException {
        String list = read(REPORTS + "/Reports.java");
        for (Path file : files(root.resolve(REPORTS))) {
            Matcher said = REPORT_NAME.matcher(Files.readString(file));
            if (!said.find()) {
                continue;
            }
            String name = said.group(1);
            expect(list.contains("(" + className(file) + ".NAME"), "report `" + name + "` is not in Reports.ALL");
            expectFile("report `" + name + "` has no case", "cases/report/" + name + "/CASE.md");
        }
    }

    private void leftToWrite() throws IOException {
        for (String tree : WRITTEN_BY_HAND) {
            for (Path file : files(root.resolve(tree))) {
                List<String> lines = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList();
                for (int i = 0; i < lines.size(); i++) {
                    var left = TO_WRITE.matcher(lines.get(i));
                    if (left.find()) {
                        missing.add(root.relativize(file) + ", line " + (i + 1) + ": to write: " + left.group(1));
                    }
                }
            }
        }
    }

    private void expect(boolean there, String sentence) {
        if (!there) {
            missing.add(sentence);
        }
    }

    private void expectFile(String sentence, String path) {
        expect(Files.isRegularFile(root.resolve(path)), sentence + ": " + path);
    }

    /** A file's text; nothing where there is no file, which is then said by who expects it. */
    private String read(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private List<Path> classes(String folder, String declaration) throws IOException {
        return classesIn(root.resolve(folder), declaration);
    }

    private static List<Path> classesIn(Path folder, String declaration) throws IOException {
        Pattern declared = Pattern.compile("(?m)^(public )?(final class|record) [^{]*" + declaration);
        List<Path> found = new ArrayList<>();
        for (Path file : files(folder)) {
            if (name(file).endsWith(".java")
                    && declared.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        return found;
    }

    private List<Path> list(String folder) throws IOException {
        try (Stream<Path> listed = Files.list(root.resolve(folder))) {
            return listed.sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String className(Path file) {
        return name(file).replaceFirst("\\.java$", "");
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    private static String kebab(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package dev.ringwall.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of what a rule, a format and a report consist, and which pieces a tree of sources lacks. It reads sources and no classes, so
 * that it can be asked about a tree in which something was only begun. {@code ./dev missing} runs this file alone.
 */
final class Recipes {

    static final String RULES = "engine/src/main/java/dev/ringwall/engine/assessment/rules";
    static final String REPORTS = "engine/src/main/java/dev/ringwall/engine/report";
    static final String FORMATS = "exchange/src/main/java/dev/ringwall/exchange";
    static final String FUZZ_TARGETS = "exchange/src/test/java/dev/ringwall/exchange";

    /** Stands wherever a skeleton leaves something to say. In two parts, or this file would hold one. */
    private static final Pattern TO_WRITE = Pattern.compile("TO" + " WRITE: ?(.*)");

    private static final List<String> WRITTEN_BY_HAND =
            List.of("engine/src", "exchange/src", "catalog", "cases", "words");

    /** Not a report on a plant: what is said of one row. */
    private static final String ON_ONE_ROW = "AnswerReport";

    private final Path root;
    private final List<String> missing = new ArrayList<>();

    private Recipes(Path root) {
        this.root = root;
    }

    /** Says what the checkout in this folder lacks, and ends with 1 if that is anything. */
    public static void main(String[] arguments) throws IOException {
        List<String> missing = missing(Path.of(arguments.length == 0 ? "." : arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        missing.forEach(sentence -> out.println("missing  " + sentence));
        out.println(missing.isEmpty() ? "no rule, format or report lacks a piece" : missing.size() + " to go");
        System.exit(missing.isEmpty() ? 0 : 1);
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
        for (Path file : classes(RULES, "Rule")) {
            String name = kebab(className(file));
            names.add(name);
            expect(list.contains("new " + className(file) + "()"), "rule `" + name + "` is not in Rules.ALL");
            expectFile("rule `" + name + "` has no words", "catalog/rules/" + name + ".yaml");
            if (expectCase("rule", name, "cases/rules/" + name)) {
                expectFile("the case of rule `" + name + "` has no plant", "cases/rules/" + name + "/plant.yaml");
                answers(name, read("cases/rules/" + name + "/CASE.md"));
            }
        }
        for (String words : list("catalog/rules")) {
            expect(names.contains(words.replace(".yaml", "")), "words without a rule: catalog/rules/" + words);
        }
    }

    /** A case of a rule shows where it finds something, where it finds nothing, and what comes of not knowing. */
    private void answers(String name, String told) {
        String of = "the case of rule `" + name + "` ";
        expect(told.contains("Yes: "), of + "does not say `Yes: ` and what the rule finds");
        expect(told.contains("No: "), of + "does not say `No: ` and what keeps it");
        // That a rule is never in doubt is an answer too: `Never unknown: `.
        expect(told.matches("(?s).*\\b(U|u)nknown:\\s.*"), of + "does not say `Unknown: ` and what comes of that");
        List<String> rows =
                told.lines().filter(line -> line.startsWith("| " + name + " |")).toList();
        expect(rows.stream().anyMatch(row -> !row.endsWith("| no finding |")), of + "has no row with a finding");
        // What a rule says of the plant as a whole it cannot also not say.
        expect(
                rows.stream().anyMatch(row -> row.endsWith("| no finding |") || row.contains("| plant:")),
                of + "has no row without a finding");
    }

    private void formats() throws IOException {
        String list = read(FORMATS + "/Formats.java");
        List<String> names = new ArrayList<>();
        for (Path file : classes(FORMATS, "\\w*Format")) {
            String text = Files.readString(file);
            String name =
                    said(text, "String name\\(\\) \\{\\s*return \"([^\"]+)\"").orElse(kebab(className(file)));
            names.add(name);
            String folder = name(file.getParent());
            expect(list.contains("new " + className(file) + "()"), "format `" + name + "` is not in Formats.ALL");
            expect(
                    name.replace("-", "").startsWith(folder),
                    "format `" + name + "` is at home in package `" + folder + "`");
            expectCase("format", name, "cases/exchange/" + name);
            if (!text.contains("implements ReportFormat") && !text.contains("Way.WRITTEN")) {
                expect(isFuzzed(folder), "format `" + name + "` is read, and no fuzz target tries its reader");
            }
        }
        Set<String> readers = new TreeSet<>();
        for (Path file : files(root.resolve(FORMATS))) {
            if (said(Files.readString(file), "(public static Imported<\\S+ \\w+\\(Path )")
                    .isPresent()) {
                readers.add(name(file.getParent()));
            }
        }
        for (String home : readers) {
            expect(
                    !classes(FORMATS + "/" + home, "\\w*Format").isEmpty(),
                    "package `" + home + "` reads files, and has no format");
        }
        spareCases("exchange", names);
    }

    private boolean isFuzzed(String folder) throws IOException {
        for (Path test : files(root.resolve(FUZZ_TARGETS).resolve(folder))) {
            if (name(test).endsWith("Fuzz.java") && Files.readString(test).contains("@FuzzTest")) {
                return true;
            }
        }
        return false;
    }

    private void reports() throws IOException {
        String list = read(REPORTS + "/Reports.java");
        String onOthers = read(REPORTS + "/ProgrammeReports.java") + read(REPORTS + "/EvaluationReports.java");
        String all = said(list, "ALL =\\s*List\\.of\\(([^;]*)\\);").orElse("");
        List<String> names = new ArrayList<>();
        for (Path file : files(root.resolve(REPORTS))) {
            String report = className(file);
            if (!report.matches("\\w+Report")
                    || report.equals(ON_ONE_ROW)
                    || onOthers.contains(" " + report + ".compile(")) {
                continue;
            }
            String name = said(Files.readString(file), "public static final String NAME = \"([^\"]+)\"")
                    .orElse("");
            if (!expect(!name.isEmpty(), report + " has no NAME, by which it is called for")) {
                continue;
            }
            names.add(name);
            boolean listed = said(list, "Report (\\w+) =\\s*new Named\\(\\s*" + report + "\\.NAME")
                    .filter(constant -> all.matches("(?s)(.*\\W)?" + constant + "(\\W.*)?"))
                    .isPresent();
            expect(listed, "report `" + name + "` is not in Reports.ALL");
            expectCase("report", name, "cases/report/" + name);
        }
        spareCases("report", names);
    }

    private void spareCases(String kind, List<String> names) throws IOException {
        for (String folder : list("cases/" + kind)) {
            expect(names.contains(folder), "a case of nothing: cases/" + kind + "/" + folder);
        }
    }

    private boolean expectCase(String kind, String name, String folder) throws IOException {
        String of = kind + " `" + name + "`";
        if (!expectFile(of + " has no case", folder + "/CASE.md")) {
            return false;
        }
        expect(
                Files.isDirectory(root.resolve(folder + "/expected"))
                        && !list(folder + "/expected").isEmpty(),
                "the case of " + of + " expects nothing yet; `./dev golden` writes what it prints");
        return true;
    }

    private void leftToWrite() throws IOException {
        for (String tree : WRITTEN_BY_HAND) {
            for (Path file : files(root.resolve(tree))) {
                List<String> lines = Files.readString(file, StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList();
                for (int i = 0; i < lines.size(); i++) {
                    Matcher left = TO_WRITE.matcher(lines.get(i));
                    if (left.find()) {
                        String what = left.group(1).replaceFirst("(\";?| \\*/)$", "");
                        missing.add("to write in " + root.relativize(file) + ", line " + (i + 1) + ": " + what);
                    }
                }
            }
        }
    }

    private boolean expect(boolean there, String sentence) {
        if (!there) {
            missing.add(sentence);
        }
        return there;
    }

    private boolean expectFile(String sentence, String path) {
        return expect(Files.isRegularFile(root.resolve(path)), sentence + ": " + path);
    }

    /** A file's text; nothing where there is no file, which is then said by who expects it. */
    private String read(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private static Optional<String> said(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().map(found -> found.group(1));
    }

    /** The files of a folder that hold a class of a kind. */
    private List<Path> classes(String folder, String kind) throws IOException {
        Pattern declared = Pattern.compile("(?m)^(public )?(final class|record|enum) [^{]*implements " + kind + "\\b");
        List<Path> found = new ArrayList<>();
        for (Path file : files(root.resolve(folder))) {
            if (name(file).endsWith(".java")
                    && declared.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        return found;
    }

    private List<String> list(String folder) throws IOException {
        try (Stream<Path> listed = Files.list(root.resolve(folder))) {
            return listed.map(Recipes::name).sorted().toList();
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

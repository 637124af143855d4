package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.rules.Rule;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of CONTRIBUTING: what {@code ./dev new} writes compiles, and each piece that is left out is named. */
class RecipesTest {

    /** What the recipes touch. */
    private static final List<String> NEEDED = List.of(
            "dev.d",
            Recipes.RULES,
            Recipes.REPORTS,
            Recipes.FORMATS,
            Recipes.FUZZ_TARGETS,
            "catalog/rules",
            "words",
            "cases/rules",
            "cases/exchange",
            "cases/report");

    /** Fuzz targets are compiled against this, so that house needs no fuzzer. */
    private static final String FUZZ_TEST = """
            package com.code_intelligence.jazzer.junit;
            public @interface FuzzTest {}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path tree;

    @BeforeEach
    void copy() throws IOException {
        for (String needed : NEEDED) {
            try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(needed))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = tree.resolve(Repository.ROOT.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Test
    void nothingIsMissing() throws IOException {
        assertThat(Recipes.missing(Repository.ROOT)).isEmpty();
    }

    @Test
    void aCopyOfTheRecipesIsWhole() throws IOException {
        assertThat(Recipes.missing(tree)).isEmpty();
    }

    /** What reads sources must not overlook what is there: it names exactly what the program lists. */
    @Test
    void everythingListedIsLookedAt() throws IOException {
        assertThat(Rules.ALL.stream().map(Rule::name)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(Formats.ALL.stream().map(Format::name)).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(Reports.ALL.stream().map(Report::name)).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        empty("cases/rules");
        empty("cases/exchange");
        empty("cases/report");
        List<String> expected = new ArrayList<>();
        Rules.ALL.forEach(rule -> expected.add("rule `" + rule.name() + "` has no case: cases/rules/" + rule.name()));
        Formats.ALL.forEach(
                format -> expected.add("format `" + format.name() + "` has no case: cases/exchange/" + format.name()));
        Reports.ALL.forEach(
                report -> expected.add("report `" + report.name() + "` has no case: cases/report/" + report.name()));
        assertThat(Recipes.missing(tree))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(each -> each + "/CASE.md").toList());
    }

    @Test
    void everyPieceOfARuleIsMissed() throws IOException {
        delete("catalog/rules/asset-without-zone.yaml");
        delete("cases/rules/undeclared-flow/plant.yaml");
        delete(Recipes.RULES + "/TargetNotSet.java");
        empty("cases/rules/trait-not-said/expected");
        write("cases/rules/type-not-said/CASE.md", "says something else");
        rewrite("cases/rules/multi-homed-asset/CASE.md", "Unknown: ", "");
        rewrite("cases/rules/sub-zone-below-parent/CASE.md", "| no finding |", "| own check |");
        rewrite(Recipes.RULES + "/Rules.java", "new WirelessNotSeparated(),", "");
        assertThat(Recipes.missing(tree))
                .containsExactlyInAnyOrder(
                        "rule `asset-without-zone` has no words: catalog/rules/asset-without-zone.yaml",
                        "the case of rule `undeclared-flow` has no plant: cases/rules/undeclared-flow/plant.yaml",
                        "words without a rule: catalog/rules/target-not-set.yaml",
                        "the case of rule `trait-not-said` expects nothing yet; `./dev golden` writes what it prints",
                        "the case of rule `type-not-said` does not say `Yes: ` and what the rule finds",
                        "the case of rule `type-not-said` does not say `No: ` and what keeps it",
                        "the case of rule `type-not-said` does not say `Unknown: ` and what comes of that",
                        "the case of rule `type-not-said` has no row with a finding",
                        "the case of rule `type-not-said` has no row without a finding",
                        "the case of rule `multi-homed-asset` does not say `Unknown: ` and what comes of that",
                        "the case of rule `sub-zone-below-parent` has no row without a finding",
                        "rule `wireless-not-separated` is not in Rules.ALL");
    }

    @Test
    void everyPieceOfAFormatIsMissed() throws IOException {
        rewrite(Recipes.FORMATS + "/Formats.java", "new JsonFormat()", "");
        empty("cases/exchange/html");
        empty(Recipes.FUZZ_TARGETS + "/catalog");
        delete(Recipes.FORMATS + "/plantfile/PlantFileFormat.java");
        write("cases/exchange/nothing/CASE.md", "");
        assertThat(Recipes.missing(tree))
                .containsExactlyInAnyOrder(
                        "format `json` is not in Formats.ALL",
                        "format `html` has no case: cases/exchange/html/CASE.md",
                        "format `catalog` is read, and no fuzz target tries its reader",
                        "package `plantfile` reads files, and has no format",
                        "a case of nothing: cases/exchange/plant-file",
                        "a case of nothing: cases/exchange/nothing");
    }

    @Test
    void everyPieceOfAReportIsMissed() throws IOException {
        rewrite(Recipes.REPORTS + "/Reports.java", "            QUESTIONS,\n", "");
        empty("cases/report/targets/expected");
        delete("cases/report/gap/CASE.md");
        rewrite(Recipes.REPORTS + "/StepReport.java", "public static final String NAME", "static final String NAME");
        assertThat(Recipes.missing(tree))
                .containsExactlyInAnyOrder(
                        "report `questions` is not in Reports.ALL",
                        "the case of report `targets` expects nothing yet; `./dev golden` writes what it prints",
                        "report `gap` has no case: cases/report/gap/CASE.md",
                        "StepReport has no NAME, by which it is called for",
                        "a case of nothing: cases/report/steps");
    }

    @Test
    void aNewRuleIsToldWhatItLacks() throws IOException, InterruptedException {
        List<Path> written = begin("rule", "loose-end");
        assertThat(written).hasSize(4);
        assertThat(compiled(written)).isEmpty();
        assertThat(Recipes.missing(tree))
                .contains(
                        "rule `loose-end` is not in Rules.ALL",
                        "the case of rule `loose-end` expects nothing yet; `./dev golden` writes what it prints")
                .anyMatch(sentence -> sentence.startsWith("to write in catalog/rules/loose-end.yaml, line 2: "))
                .anyMatch(sentence -> sentence.startsWith("to write in cases/rules/loose-end/CASE.md, line 2: "))
                .anyMatch(sentence -> sentence.startsWith("to write in " + Recipes.RULES + "/LooseEnd.java, line "));

        finish(written);
        write("cases/rules/loose-end/expected/findings.txt", "");
        rewrite(Recipes.RULES + "/Rules.java", "List.of(", "List.of(new LooseEnd(),");
        assertThat(Recipes.missing(tree)).isEmpty();
    }

    @Test
    void aNewFormatIsToldWhatItLacks() throws IOException, InterruptedException {
        List<Path> written = begin("format", "punch-card");
        assertThat(written).hasSize(7);
        assertThat(compiled(written)).isEmpty();
        assertThat(Recipes.missing(tree))
                .contains("format `punch-card` is not in Formats.ALL")
                .anyMatch(sentence -> sentence.startsWith("to write in cases/exchange/punch-card/CASE.md, line 2: "));

        finish(written);
        write("cases/exchange/punch-card/expected/read.txt", "");
        rewrite(Recipes.FORMATS + "/Formats.java", "List.of(", "List.of(new PunchCardFormat(),");
        assertThat(Recipes.missing(tree)).isEmpty();
    }

    @Test
    void aNewReportIsToldWhatItLacks() throws IOException, InterruptedException {
        List<Path> written = begin("report", "spare-parts");
        assertThat(written).hasSize(4);
        assertThat(compiled(written)).isEmpty();
        assertThat(Recipes.missing(tree))
                .contains("report `spare-parts` is not in Reports.ALL")
                .anyMatch(sentence -> sentence.startsWith("to write in words/en.yaml, line "));

        finish(written);
        finish(List.of(tree.resolve("words/en.yaml")));
        write("cases/report/spare-parts/expected/spare-parts.txt", "");
        rewrite(Recipes.REPORTS + "/Reports.java", "List.of(", "List.of(SPARE_PARTS, ");
        rewrite(
                Recipes.REPORTS + "/Reports.java",
                "    private Reports() {}",
                "    static final Report SPARE_PARTS = new Named(SparePartsReport.NAME, SparePartsReport::compile);\n\n"
                        + "    private Reports() {}");
        assertThat(Recipes.missing(tree)).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsKept() throws IOException, InterruptedException {
        begin("report", "spare-parts");
        String words = Files.readString(tree.resolve("words/en.yaml"));
        assertThat(words).contains("\nspare-parts:\n  title: ");
        assertThat(begin("report", "spare-parts")).isEmpty();
        assertThat(tree.resolve("words/en.yaml")).hasContent(words);
    }

    @Test
    void theWordsOfARuleAreKept() throws IOException, InterruptedException {
        Path words = tree.resolve("catalog/rules/target-not-set.yaml");
        String before = Files.readString(words);
        begin("rule", "target-not-set");
        assertThat(words).hasContent(before);
    }

    @Test
    void aNameThatIsNoneIsRefused() throws IOException, InterruptedException {
        assertThat(run("rule", "LooseEnd").exit()).isEqualTo(2);
        assertThat(run("rule", "../loose").exit()).isEqualTo(2);
        assertThat(run("theorem", "loose-end").exit()).isEqualTo(2);
    }

    private record Ran(int exit, String output) {}

    /** Runs {@code ./dev new} and returns the files that it says it has written. */
    private List<Path> begin(String kind, String name) throws IOException, InterruptedException {
        Ran ran = run(kind, name);
        assertThat(ran.exit()).as(ran.output()).isZero();
        return ran.output()
                .lines()
                .filter(line -> line.startsWith("written"))
                .map(line -> tree.resolve(line.substring("written".length()).strip()))
                .toList();
    }

    private Ran run(String kind, String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", tree.resolve("dev.d/new").toString(), kind, name)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    /** What the compiler has to say of the Java among some files. */
    private List<String> compiled(List<Path> written) throws IOException {
        Path out = Files.createDirectories(tree.resolve("out"));
        Path fuzzTest = Files.writeString(out.resolve("FuzzTest.java"), FUZZ_TEST);
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                out.toString(),
                fuzzTest.toString()));
        written.stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".java"))
                .forEach(arguments::add);
        var messages = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        return messages.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Says whatever was left to say. */
    private static void finish(List<Path> written) throws IOException {
        for (Path file : written) {
            Files.writeString(file, Files.readString(file).replace("TO" + " WRITE: ", "said: "));
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(tree.resolve(path).getParent());
        Files.writeString(tree.resolve(path), text);
    }

    private void rewrite(String path, String old, String now) throws IOException {
        String text = Files.readString(tree.resolve(path));
        assertThat(text).as(path).contains(old);
        Files.writeString(tree.resolve(path), text.replace(old, now));
    }

    private void delete(String path) throws IOException {
        Files.delete(tree.resolve(path));
    }

    private void empty(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(tree.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}

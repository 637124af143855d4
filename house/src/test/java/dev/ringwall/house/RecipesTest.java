package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of CONTRIBUTING: what {@code ./dev new} writes compiles, and house says what is left to do. */
class RecipesTest {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root", ".."));

    /** What the recipes touch. */
    private static final List<String> NEEDED = List.of(
            "dev.d",
            Recipes.RULES,
            Recipes.REPORTS,
            Recipes.FORMATS,
            "exchange/src/test/java/dev/ringwall/exchange",
            "catalog/rules",
            "cases/rules",
            "cases/exchange",
            "cases/report");

    /** Fuzz targets are compiled against this, so that house needs no fuzzer. */
    private static final String FUZZ_TEST = """
            package com.code_intelligence.jazzer.junit;
            public @interface FuzzTest {}
            """;

    @Test
    void nothingIsMissing() throws IOException {
        assertThat(Recipes.missing(ROOT)).isEmpty();
    }

    @Test
    void aNewRuleIsToldWhatItLacks(@TempDir Path tree) throws IOException, InterruptedException {
        copy(tree);
        List<Path> written = begin(tree, "rule", "loose-end");
        assertThat(written).hasSize(4);
        assertThat(compiled(tree, written)).isEmpty();
        assertThat(Recipes.missing(tree))
                .contains("rule `loose-end` is not in Rules.ALL")
                .anyMatch(sentence -> sentence.startsWith("catalog/rules/loose-end.yaml, line 2: to write: "))
                .anyMatch(sentence -> sentence.startsWith("cases/rules/loose-end/CASE.md, line 2: to write: "))
                .anyMatch(sentence -> sentence.contains("LooseEnd.java, line "));

        finish(written);
        enlist(tree.resolve(Recipes.RULES + "/Rules.java"), "new LooseEnd(),");
        assertThat(Recipes.missing(tree)).isEmpty();
    }

    @Test
    void everyPieceOfARuleIsMissed(@TempDir Path tree) throws IOException, InterruptedException {
        copy(tree);
        Files.delete(tree.resolve("catalog/rules/asset-without-zone.yaml"));
        Files.delete(tree.resolve("cases/rules/undeclared-flow/plant.yaml"));
        Files.delete(tree.resolve(Recipes.RULES + "/TargetNotSet.java"));
        Files.writeString(tree.resolve("cases/rules/type-not-said/CASE.md"), "says something else");
        assertThat(Recipes.missing(tree))
                .containsExactlyInAnyOrder(
                        "rule `asset-without-zone` has no words: catalog/rules/asset-without-zone.yaml",
                        "the case of rule `undeclared-flow` has no plant: cases/rules/undeclared-flow/plant.yaml",
                        "words without a rule: catalog/rules/target-not-set.yaml",
                        "the case of rule `type-not-said` says nothing of it");
    }

    @Test
    void aNewFormatIsToldWhatItLacks(@TempDir Path tree) throws IOException, InterruptedException {
        copy(tree);
        List<Path> written = begin(tree, "format", "punch-card");
        assertThat(written).hasSize(5);
        assertThat(compiled(tree, written)).isEmpty();
        assertThat(Recipes.missing(tree))
                .contains("format `punch-card` is not in Formats.ALL")
                .anyMatch(sentence -> sentence.startsWith("cases/exchange/punch-card/CASE.md, line 2: to write: "));

        finish(written);
        enlist(tree.resolve(Recipes.FORMATS + "/Formats.java"), "new PunchCardFormat(),");
        assertThat(Recipes.missing(tree)).isEmpty();

        Files.delete(tree.resolve("exchange/src/test/java/dev/ringwall/exchange/punchcard/PunchCardFuzz.java"));
        Files.delete(tree.resolve("cases/exchange/punch-card/CASE.md"));
        assertThat(Recipes.missing(tree))
                .containsExactly(
                        "format `punch-card` has no case: cases/exchange/punch-card/CASE.md",
                        "format `punch-card` is read, and no fuzz target tries its reader");
    }

    @Test
    void aNewReportIsToldWhatItLacks(@TempDir Path tree) throws IOException, InterruptedException {
        copy(tree);
        List<Path> written = begin(tree, "report", "spare-parts");
        assertThat(compiled(tree, written)).isEmpty();
        assertThat(Recipes.missing(tree)).contains("report `spare-parts` is not in Reports.ALL");

        finish(written);
        enlist(
                tree.resolve(Recipes.REPORTS + "/Reports.java"),
                "new Named(SparePartsReport.NAME, SparePartsReport::compile),");
        assertThat(Recipes.missing(tree)).isEmpty();

        Files.delete(tree.resolve("cases/report/spare-parts/CASE.md"));
        assertThat(Recipes.missing(tree))
                .containsExactly("report `spare-parts` has no case: cases/report/spare-parts/CASE.md");
    }

    @Test
    void whatIsThereAlreadyIsKept(@TempDir Path tree) throws IOException, InterruptedException {
        copy(tree);
        Path words = tree.resolve("catalog/rules/target-not-set.yaml");
        String before = Files.readString(words);
        begin(tree, "rule", "target-not-set");
        assertThat(words).hasContent(before);
    }

    private static void copy(Path tree) throws IOException {
        for (String needed : NEEDED) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(needed))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = tree.resolve(ROOT.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        assertThat(Recipes.missing(tree)).as("the copy is whole").isEmpty();
    }

    /** Runs {@code ./dev new} and returns the files that it says it has written. */
    private static List<Path> begin(Path tree, String kind, String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", tree.resolve("dev.d/new").toString(), kind, name)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.startsWith("written"))
                .map(line -> tree.resolve(line.substring("written".length()).strip()))
                .toList();
    }

    /** What the compiler has to say of the Java among some files. */
    private static List<String> compiled(Path tree, List<Path> written) throws IOException {
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
        var messages = new java.io.ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        return messages.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Says whatever was left to say. */
    private static void finish(List<Path> written) throws IOException {
        for (Path file : written) {
            Files.writeString(file, Files.readString(file).replace("TO" + " WRITE: ", "said: "));
        }
    }

    private static void enlist(Path list, String entry) throws IOException {
        Files.writeString(list, Files.readString(list).replaceFirst("List\\.of\\(", "List.of(" + entry));
    }
}

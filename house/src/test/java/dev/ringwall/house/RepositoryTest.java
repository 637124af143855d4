package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file that git keeps. */
class RepositoryTest {

    private static final Path ROOT = Path.of(System.getProperty("ringwall.root", ".."));

    /** Where packages come from is for who builds to say. In two parts each, or this file would name them too. */
    private static final List<String> REGISTRIES = List.of(
            "repo.maven." + "apache.org",
            "repo1." + "maven.org",
            "central." + "sonatype",
            "oss." + "sonatype",
            "s01." + "oss",
            "registry." + "npmjs.org",
            "registry." + "yarnpkg.com",
            "deb." + "debian.org",
            "security." + "debian.org",
            "archive." + "ubuntu.com",
            "packages." + "adoptium.net",
            "files." + "pythonhosted.org",
            "pypi" + ".org",
            "static." + "crates.io",
            "proxy." + "golang.org",
            "api." + "nuget.org",
            "plugins." + "gradle.org",
            "jit" + "pack.io");

    private static final Pattern REGISTRY = Pattern.compile(
            String.join("|", REGISTRIES.stream().map(Pattern::quote).toList()), Pattern.CASE_INSENSITIVE);

    /** A path of the machine someone worked on. */
    private static final Pattern OWN_MACHINE = Pattern.compile("(?<![\\w.~/-])/" + "work/");

    private static final Pattern BESIDE_THE_CHECKOUT = Pattern.compile("\\.\\./" + "shared");

    /** The one place that says where the corpus may lie. */
    private static final Set<String> MAY_LOOK_BESIDE = Set.of("dev");

    @Test
    void noFileNamesAPackageRegistry() throws IOException, InterruptedException {
        assertThat(findings(REGISTRY, Set.of())).isEmpty();

        assertThat(REGISTRY.matcher("<url>https://repo.maven." + "apache.org/maven2</url>")
                        .find())
                .isTrue();
        assertThat(REGISTRY.matcher("http://maven.apache.org/POM/4.0.0").find()).isFalse();
    }

    @Test
    void noFileNamesAPathOfOnesOwnMachine() throws IOException, InterruptedException {
        assertThat(findings(OWN_MACHINE, Set.of())).isEmpty();

        assertThat(OWN_MACHINE.matcher("see /" + "work/plant.yaml").find()).isTrue();
        assertThat(OWN_MACHINE.matcher("docs/" + "work/plant.yaml").find()).isFalse();
    }

    @Test
    void onlyDevLooksBesideTheCheckout() throws IOException, InterruptedException {
        assertThat(findings(BESIDE_THE_CHECKOUT, MAY_LOOK_BESIDE)).isEmpty();
        assertThat(findings(BESIDE_THE_CHECKOUT, Set.of()))
                .as("the search finds dev's own")
                .isNotEmpty();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() throws IOException {
        var packages = new ArrayList<Path>();
        for (String module : List.of("engine", "exchange", "server", "cli", "app", "fleet", "bench")) {
            packages.addAll(packagesUnder(ROOT.resolve(module).resolve("src/main/java")));
        }
        assertThat(packages).hasSizeGreaterThanOrEqualTo(5);
        assertThat(packages).allMatch(RepositoryTest::isNullMarked);
    }

    @Test
    void aPackageThatDoesNotSayItIsFound(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("A.java"), "class A {}");
        assertThat(packagesUnder(sources)).containsExactly(sources).noneMatch(RepositoryTest::isNullMarked);

        Files.writeString(sources.resolve("package-info.java"), "package a;");
        assertThat(packagesUnder(sources)).noneMatch(RepositoryTest::isNullMarked);

        Files.writeString(sources.resolve("package-info.java"), "@NullMarked\npackage a;");
        assertThat(packagesUnder(sources)).allMatch(RepositoryTest::isNullMarked);
    }

    /** File and line of each match in a text file that git keeps. */
    private static List<String> findings(Pattern pattern, Set<String> excepted)
            throws IOException, InterruptedException {
        var findings = new ArrayList<String>();
        for (String name : filesInGit()) {
            var file = ROOT.resolve(name);
            if (excepted.contains(name) || !Files.isRegularFile(file)) {
                continue;
            }
            // Any byte is a character in Latin-1: no file is skipped for not being UTF-8.
            var lines = Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (pattern.matcher(lines[i]).find()) {
                    findings.add(name + ", line " + (i + 1));
                }
            }
        }
        return findings;
    }

    /** What git keeps, and what it would keep if all were added. */
    private static List<String> filesInGit() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(ROOT.resolve(".git")), "not a git checkout");
        var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("exit code of git").isZero();
        var files = List.of(names.split("\0"));
        assertThat(files).contains("pom.xml", "dev");
        return files;
    }

    private static List<Path> packagesUnder(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNullMarked(Path folder) {
        try {
            var info = folder.resolve("package-info.java");
            return Files.exists(info) && Files.readString(info).contains("@NullMarked");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

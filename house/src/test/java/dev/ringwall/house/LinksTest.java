package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of every page leads to a file that is there and to a heading that it has; no page of docs/ is lost. */
class LinksTest {

    @Test
    void everyLinkLeadsSomewhere() throws IOException, InterruptedException {
        List<Path> pages = Repository.pages();
        assertThat(pages).hasSizeGreaterThan(20);
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            broken.addAll(broken(page));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        assertThat(unlisted(Repository.ROOT.resolve("docs/adr"))).isEmpty();
    }

    @Test
    void everyPageOfTheDocumentationIsReachedFromItsFirst() throws IOException {
        Path first = Repository.ROOT.resolve("docs/README.md");
        assertThat(lost(first)).isEmpty();
    }

    @Test
    void aLostPageIsFound(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("README.md"), "[one](one.md), [itself](README.md#top)\n");
        Files.writeString(folder.resolve("one.md"), "[below](deep/two.md)\n");
        Files.createDirectory(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/two.md"), "[first](../README.md)\n");
        assertThat(lost(first)).isEmpty();
        Files.writeString(folder.resolve("deep/three.md"), "nobody leads here\n");
        assertThat(lost(first)).containsExactly("deep/three.md");
    }

    @Test
    void aBrokenLinkIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("there.md"), "# A heading, with `marks`\n");
        Path page = Files.writeString(folder.resolve("page.md"), """
                [good](there.md#a-heading-with-marks) [site](https://example.org)
                [gone](gone.md)
                [lost](there.md#no-such)
                [own](#nowhere)
                ```
                [code](gone.md)
                ```
                """);
        assertThat(broken(page))
                .containsExactly(
                        "page.md, line 2: gone.md", "page.md, line 3: there.md#no-such", "page.md, line 4: #nowhere");
    }

    @Test
    void aDecisionThatIsNotListedIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("README.md"), "[one](0001-one.md)\n");
        Files.writeString(folder.resolve("0001-one.md"), "# One\n");
        Files.writeString(folder.resolve("0002-two.md"), "# Two\n");
        assertThat(unlisted(folder)).containsExactly("0002-two.md");
    }

    private static List<String> broken(Path file) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Page.Link link : Page.read(file).links()) {
            if (!link.target().matches("[a-z]+:.*") && !leadsSomewhere(file, link.target())) {
                broken.add(file.getFileName() + ", line " + link.line() + ": " + link.target());
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path from, String target) throws IOException {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path to = path.isEmpty() ? from : from.resolveSibling(path);
        if (!Files.exists(to)) {
            return false;
        }
        return hash < 0 || Page.read(to).anchors().contains(target.substring(hash + 1));
    }

    /** Pages beside and below the first one to which no way leads from it. */
    private static List<String> lost(Path first) throws IOException {
        Set<Path> reached = new HashSet<>(Set.of(first));
        Deque<Path> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Path page = open.pop();
            for (Page.Link link : Page.read(page).links()) {
                Path to = page.resolveSibling(link.target().replaceFirst("#.*", ""))
                        .normalize();
                if (to.toString().endsWith(".md") && Files.isRegularFile(to) && reached.add(to)) {
                    open.push(to);
                }
            }
        }
        Path folder = first.resolveSibling("");
        try (var pages = Files.walk(folder)) {
            return pages.filter(page -> page.toString().endsWith(".md") && !reached.contains(page))
                    .map(page -> folder.relativize(page).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> unlisted(Path folder) throws IOException {
        List<String> listed = Page.read(folder.resolve("README.md")).links().stream()
                .map(Page.Link::target)
                .toList();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md") && !listed.contains(name))
                    .sorted()
                    .toList();
        }
    }
}

package dev.ringwall.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The checkout that is tested. */
final class Repository {

    static final Path ROOT =
            Path.of(System.getProperty("ringwall.root", "..")).toAbsolutePath().normalize();

    private Repository() {}

    /** What git keeps, and what it would keep if all were added. */
    static List<String> files() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(ROOT.resolve(".git")), "not a git checkout");
        Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException("git ended with " + git.exitValue());
        }
        return List.of(names.split("\0", -1)).stream()
                .filter(name -> Files.isRegularFile(ROOT.resolve(name)))
                .toList();
    }

    /** The pages of Markdown among them. */
    static List<Path> pages() throws IOException, InterruptedException {
        return files().stream()
                .filter(name -> name.endsWith(".md") && !name.startsWith("dev.d/"))
                .map(ROOT::resolve)
                .toList();
    }

    static boolean isRewriting() {
        return "rewrite".equals(System.getProperty("ringwall.docs"));
    }
}

package dev.ringwall.house;

import dev.ringwall.cli.Console;
import dev.ringwall.cli.Ringwall;
import dev.ringwall.cli.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types command lines as a reader of the documentation would, in this process and on a day that never changes.
 * {@code ./ringwall} runs, {@code cat}, {@code echo $?} and {@code export} do what they do, of {@code ./dev} only the word is
 * looked up, and {@code git} and {@code cd} are taken on trust.
 */
final class Shell {

    /** A command that a page may not show. */
    static final class NotTyped extends Exception {

        private static final long serialVersionUID = 1;

        NotTyped(String sentence) {
            super(sentence);
        }
    }

    /** The day on which all pages are walked through. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String DATA = "RINGWALL_DATA=";

    private Path data = Path.of("nowhere");
    private int exit;

    /** What the last command ended with. */
    int exit() {
        return exit;
    }

    /** What a command line prints; {@code #} and what follows is for the reader. */
    List<String> type(String line) throws IOException, NotTyped {
        List<String> words = words(line.replaceFirst("(^|\\s+)# .*", ""));
        switch (words.getFirst()) {
            case "./ringwall" -> {
                return run(words.subList(1, words.size()));
            }
            case "./dev" -> lookUp(words);
            case "cat" -> {
                return Files.readAllLines(Path.of(words.get(1)));
            }
            case "echo" -> {
                return List.of(words.get(1).replace("$?", Integer.toString(exit)));
            }
            case "export" -> export(words.get(1));
            case "git", "cd" -> {}
            default -> throw new NotTyped("expected ./ringwall or ./dev, got `" + words.getFirst() + "`");
        }
        return List.of();
    }

    private static void lookUp(List<String> words) throws IOException, NotTyped {
        String usage = Files.readString(Repository.ROOT.resolve("dev"));
        if (words.size() < 2 || !usage.contains("\n./dev " + words.get(1))) {
            throw new NotTyped("expected a word that ./dev knows, got `" + String.join(" ", words) + "`");
        }
    }

    private void export(String setting) throws NotTyped {
        if (!setting.startsWith(DATA)) {
            throw new NotTyped("expected " + DATA + "…, got `" + setting + "`");
        }
        data = Path.of(setting.substring(DATA.length()));
    }

    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** What the program prints, as a terminal shows it: results and remarks in one. */
    List<String> run(List<String> arguments) {
        var screen = new ByteArrayOutputStream();
        var console = new Console(
                screen,
                new PrintStream(screen, true, StandardCharsets.UTF_8),
                Window.NONE,
                data.toAbsolutePath(),
                Console.ofThisProcess().version(),
                TODAY);
        exit = Ringwall.run(console, arguments.toArray(String[]::new));
        return screen.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}

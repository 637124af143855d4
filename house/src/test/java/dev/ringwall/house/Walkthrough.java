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
 * Does what a page tells its reader to do, from top to bottom, in a folder of its own, and compares what comes out with what
 * the page says.
 *
 * <ul>
 *   <li>{@code console}: lines after {@code $} are typed; what follows is what the program prints, and a line {@code …} stands
 *       for any lines. {@code ./ringwall} runs in this process; of {@code ./dev} only the word is checked.
 *   <li>a block with a file name is that file; {@code diff} with a file name changes it.
 * </ul>
 */
final class Walkthrough {

    /** The day on which all pages are walked through. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String ANY_LINES = "…";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** The page as it would be if it said what comes out. */
    private final List<String> mended;

    private int shift;

    private Walkthrough(Page page) {
        this.page = page;
        this.mended = new ArrayList<>(page.lines());
    }

    /** Where the page is not true. With {@code ./dev docs} outputs are written into the page instead. */
    static List<String> faults(Path file) throws IOException {
        Walkthrough walk = new Walkthrough(Page.read(file));
        for (Page.Block block : walk.page.blocks()) {
            walk.follow(block);
        }
        if (Repository.isRewriting() && !walk.mended.equals(walk.page.lines())) {
            Files.write(file, walk.mended);
        }
        return walk.faults;
    }

    private void follow(Page.Block block) throws IOException {
        if (block.language().equals("console")) {
            console(block);
        } else if (block.language().equals("diff") && !block.target().isEmpty()) {
            change(block);
        } else if (!block.target().isEmpty()) {
            Path file = Path.of(block.target());
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, block.text());
        }
    }

    private void change(Page.Block block) throws IOException {
        Path file = Path.of(block.target());
        String old = side(block, '-');
        String text = Files.readString(file);
        if (old.isEmpty() || text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            fault(block.line(), "expected the old lines once in " + block.target());
            return;
        }
        Files.writeString(file, text.replace(old, side(block, '+')));
    }

    /** The lines of one side of a change, with those common to both. */
    private static String side(Page.Block block, char mark) {
        var text = new StringBuilder();
        for (String line : block.lines()) {
            if (line.startsWith(" ") || line.charAt(0) == mark) {
                text.append(line.substring(1)).append('\n');
            }
        }
        return text.toString();
    }

    private void console(Page.Block block) throws IOException {
        int at = 0;
        while (at < block.lines().size()) {
            String line = block.lines().get(at);
            int end = at + 1;
            while (end < block.lines().size() && !block.lines().get(end).startsWith("$ ")) {
                end++;
            }
            if (!line.startsWith("$ ")) {
                fault(block.line() + 1 + at, "expected a command after `$ `");
                return;
            }
            type(line.substring(2), block.lines().subList(at + 1, end), block.line() + 1 + at);
            at = end;
        }
    }

    private void type(String command, List<String> expected, int line) throws IOException {
        List<String> words = words(command);
        switch (words.getFirst()) {
            case "./ringwall" -> compare(command, run(words.subList(1, words.size())), expected, line);
            case "./dev" -> known(words, line);
            default -> fault(line, "expected ./ringwall or ./dev, got `" + words.getFirst() + "`");
        }
    }

    private void known(List<String> words, int line) throws IOException {
        String usage = Files.readString(Repository.ROOT.resolve("dev"));
        if (words.size() < 2 || !usage.contains("\n./dev " + words.get(1))) {
            fault(line, "expected a word that ./dev knows, got `" + String.join(" ", words) + "`");
        }
    }

    private void compare(String command, List<String> printed, List<String> expected, int line) {
        boolean shortened = expected.contains(ANY_LINES);
        if (matches(printed, expected)) {
            return;
        }
        if (Repository.isRewriting() && !shortened) {
            int from = line + 1 + shift;
            mended.subList(from, from + expected.size()).clear();
            mended.addAll(from, printed);
            shift += printed.size() - expected.size();
            return;
        }
        fault(line, "`" + command + "` prints\n" + String.join("\n", printed));
    }

    /** Whether lines are the expected ones, where one line of the expected may stand for any number. */
    private static boolean matches(List<String> lines, List<String> expected) {
        if (expected.isEmpty()) {
            return lines.isEmpty();
        }
        String first = expected.getFirst();
        List<String> rest = expected.subList(1, expected.size());
        if (!first.strip().equals(ANY_LINES)) {
            return !lines.isEmpty() && lines.getFirst().equals(first) && matches(lines.subList(1, lines.size()), rest);
        }
        for (int from = 0; from <= lines.size(); from++) {
            if (matches(lines.subList(from, lines.size()), rest)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** What a command prints, remarks first; a last line tells an exit code that is not 0. */
    static List<String> run(List<String> arguments) {
        var results = new ByteArrayOutputStream();
        var remarks = new ByteArrayOutputStream();
        var console = new Console(
                results,
                new PrintStream(remarks, true, StandardCharsets.UTF_8),
                Window.NONE,
                Path.of("data").toAbsolutePath(),
                "test",
                TODAY);
        int exit = Ringwall.run(console, arguments.toArray(String[]::new));
        List<String> printed = new ArrayList<>();
        remarks.toString(StandardCharsets.UTF_8).lines().forEach(printed::add);
        results.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .forEach(printed::add);
        if (exit != 0) {
            printed.add("[exit code " + exit + "]");
        }
        return printed;
    }

    private void fault(int line, String sentence) {
        faults.add(page.file().getFileName() + ", line " + (line + 1) + ": " + sentence);
    }
}

package dev.ringwall.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Does what a page tells its reader to do, from top to bottom, and compares what comes out with what the page says.
 *
 * <ul>
 *   <li>{@code console}: lines after {@code $} are typed; what follows is what they print, and a line {@code …} stands for any
 *       lines. A command that ends with anything but 0 is followed by {@code echo $?}.
 *   <li>{@code sh}: every line is typed and ends with 0; what it prints is not shown.
 *   <li>a block with a file name is that file; {@code diff} with a file name changes it; {@code from=} says that the lines
 *       stand like that in a file of the checkout.
 * </ul>
 */
final class Walkthrough {

    private static final String ANY_LINES = "…";
    private static final String FROM = "from=";

    /** Lines of these languages mean something, so that they may not stand anywhere unproved. */
    private static final Set<String> MEAN_SOMETHING =
            Set.of("yaml", "csv", "json", "java", "diff", "bash", "shell", "xml");

    private final Page page;
    private final boolean rewrites;
    private final Shell shell = new Shell();
    private final List<String> faults = new ArrayList<>();

    /** The page as it would be if it said what comes out. */
    private final List<String> mended;

    private int shift;

    private Walkthrough(Page page, boolean rewrites) {
        this.page = page;
        this.rewrites = rewrites;
        this.mended = new ArrayList<>(page.lines());
    }

    /** Where the page is not true. With {@code ./dev docs} outputs are written into the page instead. */
    static List<String> faults(Path file) throws IOException {
        return faults(file, Repository.isRewriting());
    }

    static List<String> faults(Path file, boolean rewrites) throws IOException {
        Walkthrough walk = new Walkthrough(Page.read(file), rewrites);
        for (Page.Block block : walk.page.blocks()) {
            walk.follow(block);
        }
        if (rewrites && !walk.mended.equals(walk.page.lines())) {
            Files.write(file, walk.mended);
        }
        return walk.faults;
    }

    private void follow(Page.Block block) throws IOException {
        if (block.language().equals("console")) {
            console(block);
        } else if (block.language().equals("sh")) {
            script(block);
        } else if (block.target().startsWith(FROM)) {
            quoted(block);
        } else if (block.target().startsWith("cases/")) {
            fault(block.line(), "expected a file of the reader's own, for cases are everybody's");
        } else if (block.language().equals("diff") && !block.target().isEmpty()) {
            change(block);
        } else if (!block.target().isEmpty()) {
            write(block);
        } else if (MEAN_SOMETHING.contains(block.language())) {
            fault(block.line(), "expected the name of a file, or `from=` and one of the checkout");
        }
    }

    private static void write(Page.Block block) throws IOException {
        Path file = Path.of(block.target());
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, block.text());
    }

    private void quoted(Page.Block block) throws IOException {
        Path source = Repository.ROOT.resolve(block.target().substring(FROM.length()));
        if (!Files.isRegularFile(source) || !plain(Files.readString(source)).contains(plain(block.text()))) {
            fault(block.line(), "expected these lines in " + block.target().substring(FROM.length()));
        }
    }

    private static String plain(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private void change(Page.Block block) throws IOException {
        Path file = Path.of(block.target());
        String old = side(block, '-');
        String text = Files.isRegularFile(file) ? Files.readString(file) : "";
        if (old.isEmpty() || !text.contains(old) || text.indexOf(old) != text.lastIndexOf(old)) {
            fault(block.line(), "expected the old lines once in " + block.target());
            return;
        }
        Files.writeString(file, text.replace(old, side(block, '+')));
    }

    /** The lines of one side of a change, with those common to both. */
    private static String side(Page.Block block, char mark) {
        return block.lines().stream()
                .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == mark)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private void script(Page.Block block) throws IOException {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> printed = type(line, block.line() + 1 + i);
                if (shell.exit() != 0) {
                    fault(block.line() + 1 + i, "`" + line + "` ends with " + shell.exit() + "\n" + text(printed));
                }
            }
        }
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
            String command = line.substring(2);
            int place = block.line() + 1 + at;
            compare(command, type(command, place), block.lines().subList(at + 1, end), place);
            boolean isTold =
                    end < block.lines().size() && block.lines().get(end).equals("$ echo $?");
            if (command.startsWith("./ringwall") && shell.exit() != 0 && !isTold) {
                fault(place, "`" + command + "` ends with " + shell.exit() + "; expected `$ echo $?` after it");
            }
            at = end;
        }
    }

    private List<String> type(String command, int line) throws IOException {
        try {
            return shell.type(command);
        } catch (Shell.NotTyped refused) {
            fault(line, String.valueOf(refused.getMessage()));
            return List.of();
        }
    }

    private void compare(String command, List<String> printed, List<String> expected, int line) {
        boolean shortened = expected.contains(ANY_LINES);
        if (matches(printed, expected)) {
            return;
        }
        if (rewrites && !shortened) {
            int from = line + 1 + shift;
            mended.subList(from, from + expected.size()).clear();
            mended.addAll(from, printed);
            shift += printed.size() - expected.size();
            return;
        }
        fault(line, "`" + command + "` prints\n" + text(printed));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
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

    private void fault(int line, String sentence) {
        faults.add(page.file().getFileName() + ", line " + (line + 1) + ": " + sentence);
    }
}

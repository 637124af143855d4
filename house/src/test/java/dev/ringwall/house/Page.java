package dev.ringwall.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown, as far as tests have to understand it: its headings, links and fenced blocks. */
record Page(Path file, List<String> lines) {

    private static final Pattern LINK = Pattern.compile("(?<!`)!?\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*```(\\S*)\\s*(\\S*).*");

    /**
     * A fenced block.
     *
     * @param language what follows the fence
     * @param target the file that the block is about, if it names one
     * @param line the line of its opening fence, counted from 0
     */
    record Block(String language, String target, int line, List<String> lines) {

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    /** A link, and the line it stands in, counted from 1. */
    record Link(String target, int line) {}

    static Page read(Path file) throws IOException {
        return new Page(file, Files.readAllLines(file));
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            if (FENCE.matcher(lines.get(i)).matches()) {
                fenced = !fenced;
            }
            Matcher link = LINK.matcher(fenced ? "" : lines.get(i));
            while (link.find()) {
                links.add(new Link(link.group(1), i + 1));
            }
        }
        return links;
    }

    /** The names under which a link finds the headings of the page. */
    List<String> anchors() {
        return lines.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int begin = i;
                List<String> inside = new ArrayList<>();
                for (i++; i < lines.size() && !FENCE.matcher(lines.get(i)).matches(); i++) {
                    inside.add(lines.get(i));
                }
                blocks.add(new Block(fence.group(1), fence.group(2), begin, inside));
            }
        }
        return blocks;
    }
}

package dev.ringwall.house;

import dev.ringwall.engine.assessment.rules.Rule;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.exchange.catalog.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A page for each rule, from its words and its case: what to avoid, why, what closes it, and where one can see it. */
final class RulePages {

    private static final String FINDINGS = "findings";

    private RulePages() {}

    static Map<String, String> all() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        StringBuilder list = new StringBuilder("# Rules\n\n" + Reference.MADE
                + "What the checks of a plant look for. Each has a case that breaks it, keeps it and leaves it open.\n\n"
                + "| rule | finds | how binding |\n|---|---|---|\n");
        for (Rule rule : Rules.ALL) {
            String name = rule.name();
            list.append("| [%s](%s.md) | %s | %s |\n"
                    .formatted(name, name, Reference.cell(words(rule).title()), kind(rule)));
            pages.put("rules/" + name + ".md", page(rule));
        }
        pages.put("rules/README.md", list.toString());
        return pages;
    }

    private static RuleText words(Rule rule) {
        return RuleText.read(rule.name()).orElseThrow();
    }

    private static String kind(Rule rule) {
        return rule.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String page(Rule rule) throws IOException {
        RuleText words = words(rule);
        String folder = "cases/rules/" + rule.name();
        Path home = Repository.ROOT.resolve(folder);
        StringBuilder text = new StringBuilder("# " + rule.name() + "\n\n" + Reference.MADE);
        text.append(words.title()).append(".\n\n");
        row(text, "Avoid", words.avoid());
        row(text, "Prefer", words.prefer());
        row(text, "Why", words.why());
        row(text, "Remedy", words.remedy());
        row(text, "How binding", kind(rule) + ", " + words.clause());
        text.append("\n## Seen in a case\n\n").append(told(home)).append("\n\n");
        text.append("```yaml from=").append(folder).append("/plant.yaml\n");
        text.append(Files.readString(home.resolve("plant.yaml"))).append("```\n\n");
        text.append("`./ringwall assess ").append(folder).append("` says of it:\n\n```text\n");
        findings(home, rule.name()).forEach(line -> text.append(line).append('\n'));
        text.append("```\n\nThe whole case: [")
                .append(folder)
                .append("](../../../")
                .append(folder)
                .append("/CASE.md)\n");
        return text.toString();
    }

    private static void row(StringBuilder text, String what, String words) {
        text.append("- **").append(what).append("**: ").append(words).append('\n');
    }

    /** What the case tells between its head and its first table. */
    private static String told(Path home) throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("CASE.md"));
        int head = lines.subList(1, lines.size()).indexOf("---") + 2;
        Predicate<String> isTable = line -> line.startsWith("|");
        return String.join(
                        "\n",
                        lines.subList(head, lines.size()).stream()
                                .takeWhile(isTable.negate())
                                .toList())
                .strip();
    }

    /** The findings of one rule, each from its first line to where the next begins. */
    private static List<String> findings(Path home, String rule) throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("expected/findings.txt"));
        List<String> found = new ArrayList<>();
        boolean isOurs = false;
        for (String line : lines.subList(lines.indexOf(FINDINGS) + 2, lines.size())) {
            if (line.isBlank() || line.startsWith("---")) {
                break;
            }
            boolean begins = line.startsWith("  ") && line.charAt(2) != ' ' && !line.startsWith("  because");
            isOurs = begins ? line.contains("  " + rule + "  ") : isOurs;
            if (isOurs) {
                found.add(line);
            }
        }
        return found;
    }
}

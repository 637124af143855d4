package dev.ringwall.house;

import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of docs/reference that follow from the program; {@code ./dev docs} writes them. */
final class Reference {

    static final String MADE = "<!-- Written by ./dev docs; do not edit. -->\n\n";

    private static final Pattern COMMAND = Pattern.compile("  ([a-z][a-z-]*) .*");

    private Reference() {}

    /** Each page with its text, by its name in the folder. */
    static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("cli.md", cli());
        pages.put("plant-file.md", PlantFilePage.text());
        pages.put("formats.md", formats());
        pages.put("reports.md", reports());
        pages.put("catalog.md", CatalogPage.text());
        pages.put("glossary.md", GlossaryPage.text());
        pages.putAll(RulePages.all());
        return pages;
    }

    /** The commands that the help of the program lists. */
    static List<String> commands() {
        return commands(new Shell().run(List.of("--help")));
    }

    private static List<String> commands(List<String> help) {
        return help.subList(help.indexOf("Commands:") + 1, help.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .map(command -> command.group(1))
                .toList();
    }

    private static String cli() {
        Shell shell = new Shell();
        StringBuilder text = new StringBuilder("# Command line\n\n" + MADE);
        block(text, shell.run(List.of("--help")));
        for (String command : commands()) {
            text.append("\n## ").append(command).append("\n\n");
            List<String> help = shell.run(List.of(command, "--help"));
            block(text, withoutExitCodes(help));
            for (String part : help.contains("Commands:") ? commands(help) : List.<String>of()) {
                text.append("\n### ").append(command).append(' ').append(part).append("\n\n");
                block(text, withoutExitCodes(shell.run(List.of(command, part, "--help"))));
            }
        }
        return text.toString();
    }

    private static void block(StringBuilder text, List<String> lines) {
        text.append("```text\n").append(String.join("\n", lines).strip()).append("\n```\n");
    }

    /** They are the same everywhere, and stand at the top of the page. */
    private static List<String> withoutExitCodes(List<String> help) {
        int from = help.indexOf("Exit codes:");
        int to = help.indexOf("Examples:");
        return from < 0 || to < from
                ? help
                : Stream.concat(help.subList(0, from).stream(), help.subList(to, help.size()).stream())
                        .toList();
    }

    private static String formats() {
        StringBuilder text = new StringBuilder("# Formats\n\n" + MADE
                + "Every [report](reports.md) can be written in each format that says so.\n\n"
                + "| name | holds | ends in | way | case |\n|---|---|---|---|---|\n");
        for (Format format : Formats.ALL) {
            text.append("| `%s` | %s | `.%s` | %s | [case](../../cases/exchange/%s/CASE.md) |\n"
                    .formatted(format.name(), cell(format.holds()), format.extension(), way(format), format.name()));
        }
        return text.toString();
    }

    private static String way(Format format) {
        return switch (format.way()) {
            case READ -> "read";
            case WRITTEN -> format instanceof ReportFormat ? "written, every report" : "written";
            case BOTH -> "read and written";
        };
    }

    private static String reports() throws IOException {
        StringBuilder text = new StringBuilder("# Reports\n\n" + MADE
                + "Each can be written in every [format](formats.md) of reports:\n\n"
                + "```sh\n./ringwall report cases/water-treatment --report gap,targets --format html,json --out out\n```\n\n"
                + "| name | says | case |\n|---|---|---|\n");
        for (Report report : Reports.ALL) {
            String folder = "cases/report/" + report.name();
            text.append("| `%s` | %s | [case](../../%s/CASE.md) |\n"
                    .formatted(report.name(), cell(title(Repository.ROOT.resolve(folder))), folder));
        }
        return text.toString();
    }

    /** What the head of a case says that it is about. */
    static String title(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("CASE.md")).stream()
                .filter(line -> line.startsWith("title: "))
                .map(line -> line.substring("title: ".length()))
                .findFirst()
                .orElse("");
    }

    /** A text as the cell of a table. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}

package dev.ringwall.house;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Lexicon;
import dev.ringwall.exchange.catalog.ProcessReader;
import dev.ringwall.exchange.catalog.ProcessTexts;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which parts and editions are carried, and how much of each. */
final class CatalogPage {

    private final Catalog catalog = CatalogReader.read();
    private final Lexicon lexicon = Lexicon.read();
    private final StringBuilder text = new StringBuilder();

    private CatalogPage() {}

    static String text() {
        CatalogPage page = new CatalogPage();
        page.text.append("# Catalogue\n\n" + Reference.MADE
                + "Ids, titles and levels are facts; the roll-up table is [our reading](../explanation/our-readings.md); the"
                + " text of the standard is not here. `ringwall catalog` lists the rows, `ringwall explain \"SR 1.1\"` says"
                + " what we say of one.\n");
        page.editions();
        page.explained();
        page.types();
        page.ways();
        page.parts();
        return page.text.toString();
    }

    private void editions() {
        text.append("""

                ## Editions carried

                | edition | base rows | enhancements | first at SL 1 | 2 | 3 | 4 | constraints | pointers |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (Edition edition : catalog.editions()) {
            List<Requirement> all = catalog.requirements().stream()
                    .filter(row -> row.id().edition().equals(edition))
                    .toList();
            List<Requirement> rows =
                    all.stream().filter(CatalogPage::isNormative).toList();
            text.append("| ").append(edition).append(" |");
            count(rows, row -> row.parent().isEmpty());
            count(rows, row -> row.parent().isPresent());
            for (int level = 1; level <= 4; level++) {
                int first = level;
                count(rows, row -> row.level().value() == first);
            }
            count(all, row -> row.status() == Requirement.Status.CONSTRAINT);
            count(all, row -> row.status() == Requirement.Status.POINTER);
            text.append('\n');
        }
        processes();
    }

    private void processes() {
        text.append("""

                ## Editions about how organisations work

                Rows without a security level, judged by maturity where their part knows it.

                | edition | rows | enhancements among them | with our words |
                |---|---|---|---|
                """);
        ProcessCatalog all = ProcessReader.read();
        ProcessTexts texts = ProcessTexts.read("en");
        for (Edition edition : all.editions()) {
            List<ProcessRequirement> rows = all.rows(edition);
            text.append("| %s | %d | %d | %d |\n"
                    .formatted(
                            edition,
                            rows.size(),
                            rows.stream()
                                    .filter(row -> row.parent().isPresent())
                                    .count(),
                            rows.stream()
                                    .filter(row -> texts.text(row.id()).isPresent())
                                    .count()));
        }
    }

    private void explained() {
        text.append("""

                ## Explained beside requirements

                In our words: `ringwall catalog 62443-3-1` lists what is under a part, `ringwall explain` prints one. Terms are also a [page](glossary.md).

                | part | what | how many |
                |---|---|---|
                """);
        for (Part part : catalog.parts()) {
            lexicon.counts(part.number())
                    .forEach((kind, count) ->
                            text.append("| %s | %s | %d |\n".formatted(part.number(), words(kind), count)));
        }
    }

    private void types() {
        text.append("\n## What is asked of a component\n\n| type | up to SL 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n");
        for (ComponentType type : ComponentType.values()) {
            List<Requirement> rows = catalog.componentRows(type).stream()
                    .filter(CatalogPage::isNormative)
                    .toList();
            text.append("| ").append(words(type)).append(" |");
            for (int level = 1; level <= 4; level++) {
                int last = level;
                count(rows, row -> row.level().value() <= last);
            }
            text.append('\n');
        }
    }

    private void ways() {
        text.append("\n## How the rows of a zone follow from its parts\n\nRoll-up table ")
                .append(catalog.rollupVersion())
                .append(", our reading.\n\n| way | rows |\n|---|---|\n");
        for (Rollup.Way way : Rollup.Way.values()) {
            text.append("| ").append(words(way)).append(" |");
            count(
                    catalog.systemRows(),
                    row -> row.rollup().filter(rollup -> rollup.way() == way).isPresent());
            text.append('\n');
        }
    }

    private void parts() {
        text.append("""

                ## The parts of the series

                | part | about | kind | edition | status | carried |
                |---|---|---|---|---|---|
                """);
        for (Part part : catalog.parts()) {
            String kind = part.documentType() == Part.DocumentType.IN_DEVELOPMENT
                    ? words(part.documentType())
                    : part.documentType().name();
            List<String> carried = Stream.concat(catalog.editions().stream(), ProcessReader.read().editions().stream())
                    .filter(edition -> edition.part().equals(part.number()))
                    .map(edition -> Integer.toString(edition.year()))
                    .toList();
            text.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            part.number(),
                            Reference.cell(part.title()),
                            kind,
                            part.edition(),
                            Reference.cell(part.status()),
                            carried.isEmpty() ? explained(part.number()) : String.join(", ", carried)));
        }
    }

    /** What there is of a part without rows. */
    private String explained(String part) {
        Entry said = lexicon.part(part);
        if (!said.said("instead").isEmpty()) {
            return "ours in its place: " + Reference.cell(said.said("instead").replaceFirst("(?<=\\.) .*", ""));
        }
        return lexicon.under(part).isEmpty() ? "what it wants kept" : "explained";
    }

    private void count(List<Requirement> rows, Predicate<Requirement> wanted) {
        text.append(' ').append(rows.stream().filter(wanted).count()).append(" |");
    }

    private static boolean isNormative(Requirement row) {
        return row.status() == Requirement.Status.NORMATIVE;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

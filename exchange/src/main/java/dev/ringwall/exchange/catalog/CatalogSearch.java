package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words in everything that the catalogue says: requirements, terms, technology families, states, parts. It walks over
 * all texts, which are less than a megabyte: no index has to be made before the first answer.
 */
public final class CatalogSearch {

    private static final int EXCERPT = 140;

    /** One thing that can be found: how it is shown, and its title and texts in small letters. */
    private record Page(
            String id,
            Optional<Entry.Kind> kind,
            String name,
            String title,
            String text,
            String smallTitle,
            String small) {

        static Page of(String id, Optional<Entry.Kind> kind, String name, String title, String text) {
            String small = (name + " " + title).toLowerCase(Locale.ROOT);
            return new Page(id, kind, name, title, text, small, text.toLowerCase(Locale.ROOT));
        }
    }

    private record Ranked(int rank, Page page) {}

    /**
     * One thing found.
     *
     * @param id what names it among all entries
     * @param kind empty where it is a requirement
     * @param name what {@code explain} takes
     * @param excerpt the piece of its texts that holds a word asked for, or their beginning
     */
    public record Hit(String id, Optional<Entry.Kind> kind, String name, String title, String excerpt) {}

    /** @param total how many there are, of which {@code hits} are the best */
    public record Found(List<Hit> hits, int total) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    private final List<Page> pages = new ArrayList<>();

    private CatalogSearch() {}

    /** Over all that this program carries, with our words in a language. */
    public static CatalogSearch read(String language) {
        return over(
                CatalogReader.read(),
                RequirementTexts.read(language),
                ProcessReader.read(),
                ProcessTexts.read(language),
                Lexicon.read());
    }

    static CatalogSearch over(
            Catalog catalog,
            RequirementTexts texts,
            ProcessCatalog processes,
            ProcessTexts processTexts,
            Lexicon lexicon) {
        CatalogSearch search = new CatalogSearch();
        search.add(catalog, texts);
        search.add(processes, processTexts);
        search.add(lexicon);
        return search;
    }

    private void add(Catalog catalog, RequirementTexts texts) {
        for (Requirement row : catalog.requirements()) {
            String text = texts.text(row.id()).map(CatalogSearch::text).orElse("");
            pages.add(Page.of(row.id().toString(), Optional.empty(), row.id().code(), row.title(), text));
        }
    }

    private static String text(RequirementText text) {
        return switch (text) {
            case RequirementText.Asked(String purpose, String question, String evidence, String failure, String task) ->
                String.join(" ", purpose, question, evidence, failure, task);
            case RequirementText.Pointer(String sentence) -> sentence;
        };
    }

    private void add(ProcessCatalog processes, ProcessTexts texts) {
        for (ProcessRequirement row : processes.rows()) {
            String text = texts.text(row.id()).map(CatalogSearch::text).orElse("");
            pages.add(Page.of(row.id().toString(), Optional.empty(), row.id().code(), row.title(), text));
        }
    }

    private static String text(ProcessText text) {
        return Stream.concat(
                        Stream.of(text.purpose(), text.question(), text.evidence(), text.failure()),
                        text.maturity().stream())
                .collect(Collectors.joining(" "));
    }

    private void add(Lexicon lexicon) {
        for (Entry entry : lexicon.entries()) {
            String text = entry.passages().stream().map(Entry.Passage::text).collect(Collectors.joining(" "));
            pages.add(Page.of(
                    entry.id(), Optional.of(entry.kind()), Lexicon.names(entry).getFirst(), entry.title(), text));
        }
    }

    /**
     * What holds every word that was typed, each at the beginning of a word; whose name says them comes first.
     *
     * @param most no more hits than this
     */
    public Found find(String typed, int most) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return new Found(List.of(), 0);
        }
        String whole = String.join(" ", words);
        List<Ranked> found = new ArrayList<>();
        for (Page page : pages) {
            int rank = rank(page, words, whole);
            if (rank >= 0) {
                found.add(new Ranked(rank, page));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank)); // stable: equals stay in the order of the catalogue
        List<Hit> hits = found.stream()
                .limit(most)
                .map(each -> hit(each.page(), words.getFirst()))
                .toList();
        return new Found(hits, found.size());
    }

    /** Lower is better; negative where a word is in neither name nor text. */
    private static int rank(Page page, List<String> words, String whole) {
        boolean titled = true;
        for (String word : words) {
            boolean inTitle = at(page.smallTitle(), word) >= 0;
            titled &= inTitle;
            if (!inTitle && at(page.small(), word) < 0) {
                return -1;
            }
        }
        boolean exact = page.name().equalsIgnoreCase(whole) || page.title().equalsIgnoreCase(whole);
        return exact ? 0 : titled ? 1 : at(page.small(), whole) >= 0 ? 2 : 3;
    }

    /** Where a text has this at the beginning of a word; -1 where nowhere. */
    private static int at(String text, String wanted) {
        int at = text.indexOf(wanted);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(wanted, at + 1);
        }
        return at;
    }

    private static Hit hit(Page page, String word) {
        return new Hit(
                page.id(),
                page.kind(),
                page.name(),
                page.title(),
                excerpt(page.text(), Math.max(0, at(page.small(), word))));
    }

    private static String excerpt(String text, int about) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int from = about < EXCERPT / 2 ? 0 : text.indexOf(' ', about - EXCERPT / 2) + 1;
        int to = from + EXCERPT >= text.length() ? text.length() : text.lastIndexOf(' ', from + EXCERPT);
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }
}

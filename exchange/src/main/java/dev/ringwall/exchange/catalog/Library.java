package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole catalogue with our words in one language, read once for all who ask. */
public final class Library {

    private final Catalog catalog;
    private final RequirementTexts texts;
    private final ProcessCatalog processes;
    private final ProcessTexts processTexts;
    private final Lexicon lexicon;
    private final CatalogSearch search;

    private Library(String language) {
        this.catalog = CatalogReader.read();
        this.texts = RequirementTexts.read(language);
        this.processes = ProcessReader.read();
        this.processTexts = ProcessTexts.read(language);
        this.lexicon = Lexicon.read();
        this.search = CatalogSearch.over(catalog, texts, processes, processTexts, lexicon);
    }

    public static Library read(String language) {
        return new Library(language);
    }

    /** What is carried of each part, in their order. */
    public List<Holding> parts() {
        return catalog.parts().stream()
                .map(part -> Holding.of(part, catalog, processes, lexicon))
                .toList();
    }

    public String rollupVersion() {
        return catalog.rollupVersion();
    }

    /** Everything that is listed under a part: its rows, edition by edition, then what is explained there. */
    public List<Listed> under(String part) {
        Stream<Listed> technical = catalog.requirements().stream()
                .filter(row -> row.id().edition().part().equals(part))
                .map(row -> Listed.of(row, texts.text(row.id())));
        Stream<Listed> process = processes.rows().stream()
                .filter(row -> row.id().edition().part().equals(part))
                .map(row -> Listed.of(row, processTexts.text(row.id())));
        Stream<Listed> entries = lexicon.under(part).stream().map(Listed::of);
        return Stream.of(technical, process, entries)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(listed ->
                        listed.edition().map(edition -> -edition.year()).orElse(0)))
                .toList();
    }

    /** What an entry says. */
    public Optional<Article> article(String id) {
        Optional<Entry> entry = lexicon.find(id);
        if (entry.isPresent()) {
            return entry.map(each -> EntryArticle.of(each, catalog, lexicon));
        }
        return RowId.parse(id).flatMap(row -> switch (row) {
            case RequirementId technical ->
                catalog.find(technical)
                        .map(each -> RowArticle.of(each, catalog, texts.text(technical), lexicon.about(technical)));
            case ProcessRequirementId process ->
                processes.find(process).map(each -> ProcessArticle.of(each, processes, processTexts.text(process)));
        });
    }

    /** The part that an entry is listed under. */
    public Optional<String> partOf(String id) {
        Optional<Entry> entry = lexicon.find(id);
        return entry.isPresent()
                ? entry.map(Entry::part)
                : RowId.parse(id).map(row -> row.edition().part());
    }

    /** All of it as JSON, as {@code ringwall catalog --format json} writes it. */
    public void write(OutputStream out) {
        CatalogJson.write(catalog, texts, processes, processTexts, lexicon.entries(), out);
    }

    public CatalogSearch search() {
        return search;
    }
}

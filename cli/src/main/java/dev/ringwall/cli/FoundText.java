package dev.ringwall.cli;

import dev.ringwall.exchange.catalog.CatalogSearch;
import dev.ringwall.exchange.words.Words;
import java.util.List;

/** What was found in the catalogue, as people read it. */
final class FoundText {

    /** As many as fit a screen or two. */
    static final int MOST = 20;

    private FoundText() {}

    static void write(CatalogSearch.Found found, String typed, Words words, Sheet sheet) {
        if (found.total() == 0) {
            sheet.line(words.sentence("catalog.not-found", List.of(typed)));
            return;
        }
        String shown = Integer.toString(found.hits().size());
        sheet.heading(words.sentence("catalog.found", List.of(typed, shown, Integer.toString(found.total()))));
        for (CatalogSearch.Hit hit : found.hits()) {
            String kind = hit.kind().map(Choice::word).orElse("requirement");
            String name = hit.title().startsWith(hit.name()) ? hit.title() : hit.name() + " · " + hit.title();
            sheet.blank().line(name + " (" + words.sentence("entry-kind." + kind) + ")");
            sheet.beside("", 2, hit.excerpt());
        }
    }
}
